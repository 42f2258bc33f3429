import { PortalError } from './PortalError';

/** Whoever looks at a page that does not change for longer takes it for what is so now. */
const PATIENCE_MS = 10_000;

/**
 * Waits for something that can be aborted, but not for ever: also when it does not mind its signal.
 *
 * @throws PortalError when the time is up, and the signal's reason as soon as the caller gives up
 */
export function withPatience<T>(
  run: (signal: AbortSignal) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const giveUp = (reason: unknown) => {
      reject(reason);
      controller.abort(reason);
    };
    const leave = () => giveUp(signal?.reason);
    const timer = setTimeout(
      () =>
        giveUp(
          new PortalError(
            'silent',
            `The portal has not answered for ${PATIENCE_MS / 1000} seconds`,
          ),
        ),
      PATIENCE_MS,
    );
    signal?.addEventListener('abort', leave);
    if (signal?.aborted) leave();
    run(controller.signal)
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', leave);
      });
  });
}
