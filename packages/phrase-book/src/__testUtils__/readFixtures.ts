import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';

const FIXTURES = resolve(__dirname, '../../../platform-model/fixtures');

/** Every message that a rule has in its fixtures, once. */
export function readFixtures(): string[] {
  const messages = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.yaml'))
    .flatMap(path => {
      const { findings } = parse(readFileSync(resolve(FIXTURES, path), 'utf8'));
      return findings.map(({ message }: { message: string }) => message);
    });
  return [...new Set<string>(messages)].sort();
}
