/**
 * True when git accepts the name of a ref: the rules of `git check-ref-format`.
 *
 * @param ref - in full, e.g. `refs/heads/main`
 */
export function isRefName(ref: string): boolean {
  return (
    // eslint-disable-next-line no-control-regex -- these are what git refuses
    !/[\x00-\x20\x7f~^:?*[\\]|\.\.|@\{|\.$/.test(ref) &&
    // Half a character is nothing that a file name can hold.
    !/\p{Surrogate}/u.test(ref) &&
    ref.includes('/') &&
    ref
      .split('/')
      .every(
        part => part !== '' && !part.startsWith('.') && !part.endsWith('.lock'),
      )
  );
}
