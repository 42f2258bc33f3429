/** True when git can keep an entry at this path and every clone can check it out. */
export function isTreePath(path: string): boolean {
  return path
    .split('/')
    .every(
      segment =>
        segment !== '' &&
        segment !== '.' &&
        segment !== '..' &&
        !/^\.git$/i.test(segment) &&
        !segment.includes('\0'),
    );
}
