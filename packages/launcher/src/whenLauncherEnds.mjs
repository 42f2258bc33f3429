// @ts-check

const WATCH_MS = 500;

/**
 * Calls back once when somebody wants this launcher to end: Ctrl-C, a signal, or the disappearance of the
 * process that started it (a killed npm or a killed outer launcher tells nobody).
 *
 * @param {() => void} callback
 */
export function whenLauncherEnds(callback) {
  let called = false;
  const once = () => {
    if (called) return;
    called = true;
    callback();
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, once);
  }
  if (process.channel) {
    process.once('disconnect', once);
    process.channel.unref();
  } else if (process.env.npm_lifecycle_event) {
    const parent = process.ppid;
    setInterval(() => {
      if (process.ppid !== parent) once();
    }, WATCH_MS).unref();
  }
}
