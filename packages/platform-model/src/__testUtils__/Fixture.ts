import type { RepositoryFile } from '@slipway/change-set';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';

const FIXTURES = resolve(__dirname, '../../fixtures');

const edit = z.union([
  /** Exactly one place of a file, as text. */
  z.strictObject({ path: z.string(), replace: z.string(), with: z.string() }),
  /** A new file, or all of an old one. */
  z.strictObject({ path: z.string(), write: z.string() }),
  z.strictObject({ path: z.string(), delete: z.literal(true) }),
]);

const fixtureSchema = z.strictObject({
  /** One sentence: what somebody did to a good repository. */
  fault: z.string(),
  edits: z.array(edit).min(1),
  /** Files of an open pull request, as edits. */
  pullRequest: z
    .strictObject({
      number: z.number(),
      url: z.url(),
      requester: z.string().optional(),
      edits: z.array(edit).min(1),
    })
    .optional(),
  /** All findings, in the order of path and line. */
  findings: z
    .array(
      z.strictObject({
        rule: z.string(),
        path: z.string(),
        line: z.number(),
        message: z.string(),
      }),
    )
    .min(1),
});

/** A good repository with one fault in it, and what the rules say to that. */
export type Fixture = z.infer<typeof fixtureSchema>;

/** The names of all fixtures, e.g. `route-served-twice/other-case`. */
export function listFixtures(): string[] {
  return readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.yaml'))
    .map(path => path.replace(/\.yaml$/, ''))
    .sort();
}

/** True when a rule has at least one fixture. */
export function hasFixtures(rule: string): boolean {
  return existsSync(resolve(FIXTURES, rule));
}

/** @throws Error naming the fixture when it is not one */
export function readFixture(name: string): Fixture {
  const text = readFileSync(resolve(FIXTURES, `${name}.yaml`), 'utf8');
  const result = fixtureSchema.safeParse(parse(text));
  if (result.success) return result.data;
  throw new Error(`${name}: ${z.prettifyError(result.error)}`);
}

/**
 * Makes the edits.
 *
 * @throws Error when an edit does not fit: a fixture whose fault is not there would test nothing
 */
export function applyEdits(
  files: readonly RepositoryFile[],
  edits: Fixture['edits'],
): RepositoryFile[] {
  const result = new Map(files.map(file => [file.path, file]));
  for (const change of edits) {
    const { path } = change;
    if ('write' in change) {
      result.set(path, { path, content: change.write });
      continue;
    }
    const file = result.get(path);
    if (!file) throw new Error(`${path} does not exist`);
    if ('delete' in change) result.delete(path);
    else {
      const parts = file.content.split(change.replace);
      if (parts.length !== 2)
        throw new Error(`${path} holds the text ${parts.length - 1} times`);
      result.set(path, { ...file, content: parts.join(change.with) });
    }
  }
  return [...result.values()];
}
