import type { ObjectReader } from './ObjectReader';
import { parseCommit, type ParsedCommit } from './parseCommit';

/**
 * @param name - a commit id, or any other name of a commit that git knows, e.g. `refs/heads/main`
 * @returns `undefined` when it names no commit; a tag is followed
 */
export async function readCommit(
  objects: ObjectReader,
  name: string,
): Promise<ParsedCommit | undefined> {
  const object = await objects.read(`${name}^{commit}`);
  return object && parseCommit(object);
}
