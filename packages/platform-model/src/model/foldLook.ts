/**
 * Folds characters that look alike, so that two names a person may take for each other become equal.
 *
 * @param name - e.g. `paym3nt-ap1`
 */
export function foldLook(name: string): string {
  return name
    .toLowerCase()
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/[1i]/g, 'l')
    .replace(/0/g, 'o')
    .replace(/5/g, 's')
    .replace(/-/g, '');
}
