import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Runs a script to its end.
 *
 * @throws Error with the end of what it said
 */
export async function runNode(
  args: readonly string[],
  options: { cwd: string; input?: string; PATH?: string },
): Promise<void> {
  const { cwd, input = '', PATH = process.env.PATH } = options;
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, PATH },
  });
  let said = '';
  const hear = (part: Buffer) => {
    said = `${said}${part}`.slice(-2_000);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  child.stdin.end(input);
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${args[0]} ended with ${code}:\n${said}`);
}
