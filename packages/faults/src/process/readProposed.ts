import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const LARGEST = 64_000_000;

/**
 * Reads what a pull request adds, as git has it, in words that are the same for every service.
 *
 * @param gitDir - the sandbox's repository
 */
export async function readProposed(
  gitDir: string,
  commit: string,
  service: string,
): Promise<string> {
  const { stdout } = await promisify(execFile)(
    'git',
    [
      `--git-dir=${gitDir}`,
      ...['diff', '--no-color', '--no-ext-diff', '--no-renames', '--binary'],
      `main...${commit}`,
    ],
    { maxBuffer: LARGEST },
  );
  return neutralise(stdout, service)
    .split('\n')
    .filter(line => !/^index [0-9a-f]+\.\.[0-9a-f]+/.test(line))
    .sort()
    .join('\n');
}

/** The service's name in the ways in which a template writes it. */
function neutralise(text: string, service: string): string {
  const capitalised = service[0].toUpperCase() + service.slice(1);
  return text
    .replaceAll(service, '«service»')
    .replaceAll(capitalised, '«Service»')
    .replaceAll(service.toUpperCase(), '«SERVICE»');
}
