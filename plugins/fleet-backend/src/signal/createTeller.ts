/**
 * Tells of the newest revision: of the first at once, then of the newest at most every so often, however many there
 * are. None is left untold.
 *
 * @param tell - must not throw
 */
export function createTeller(
  tell: (revision: string) => void,
  everyMs: number,
): (revision: string) => void {
  let waiting: string | undefined;
  let isResting = false;
  const rest = () => {
    isResting = true;
    setTimeout(() => {
      isResting = false;
      if (waiting === undefined) return;
      tell(waiting);
      waiting = undefined;
      rest();
    }, everyMs).unref();
  };
  return revision => {
    if (isResting) {
      waiting = revision;
      return;
    }
    tell(revision);
    rest();
  };
}
