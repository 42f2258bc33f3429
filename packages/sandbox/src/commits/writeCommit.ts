import { formatCommit, type NewCommit } from './formatCommit';
import { hashObject, writeObjects, type NewObject } from '../git/writeObjects';

/**
 * Writes a commit; no ref points to it yet.
 *
 * @returns its id
 */
export async function writeCommit(
  gitDir: string,
  commit: NewCommit,
): Promise<string> {
  // Git refuses a NUL in a message, and a title can hold one.
  const message = commit.message.replaceAll('\0', '');
  const object: NewObject = {
    type: 'commit',
    content: formatCommit({ ...commit, message }),
  };
  await writeObjects(gitDir, [object]);
  return hashObject(object);
}
