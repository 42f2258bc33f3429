/** Runs something when asked, but not too often. */
export interface Throttle {
  /** Runs it at once, or as soon as the pause since the last time is over. */
  ask(): void;
  /** It does not run any more until it is asked again. */
  cancel(): void;
}

/**
 * The first ask runs at once; however many come in the pause after it are one more run at its end.
 *
 * @param pause - milliseconds
 */
export function createThrottle(run: () => void, pause: number): Throttle {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAsked = false;
  const runAndPause = () => {
    isAsked = false;
    timer = setTimeout(() => {
      timer = undefined;
      if (isAsked) runAndPause();
    }, pause);
    run();
  };
  return {
    ask() {
      if (timer) isAsked = true;
      else runAndPause();
    },
    cancel() {
      clearTimeout(timer);
      timer = undefined;
      isAsked = false;
    },
  };
}
