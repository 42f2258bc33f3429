/** The longest path, in characters, that every file system of a developer's machine can check out. */
const LONGEST_PATH = 240;

// Windows refuses these as the stem of any file name, so a clone there would fail.
const DEVICE_NAME = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * Says why a path must not be written into a repository.
 *
 * @param path - a path as it would stand in a git tree
 * @returns one sentence naming the problem, or `undefined` when the path is safe everywhere
 */
export function checkRepositoryPath(path: string): string | undefined {
  if (path.length === 0) return 'the path is empty';
  if (path.length > LONGEST_PATH)
    return `the path is longer than ${LONGEST_PATH} characters`;
  if (path.startsWith('/')) return 'the path is absolute';
  if (path.includes('\\')) return 'the path holds a backslash';
  // Printable ASCII only: one spelling per file, on every file system.
  if (!/^[\x20-\x7e]*$/.test(path))
    return 'the path holds a character that is not printable ASCII';
  for (const segment of path.split('/')) {
    if (segment === '') return 'the path holds an empty segment';
    if (segment === '.' || segment === '..')
      return `the path holds the segment "${segment}"`;
    // git~1 is what Windows calls .git.
    if (/^(?:\.git|git~\d+)$/i.test(segment))
      return 'the path reaches into .git';
    if (/[ .]$/.test(segment))
      return `the segment "${segment}" ends with a space or a dot`;
    if (/[<>:"|?*%]/.test(segment))
      return `the segment "${segment}" holds one of < > : " | ? * %`;
    if (DEVICE_NAME.test(segment))
      return `the segment "${segment}" is a device name on Windows`;
  }
  return undefined;
}
