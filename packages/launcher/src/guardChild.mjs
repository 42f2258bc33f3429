// @ts-check
// Runs a program that knows nothing of the launcher, and ends it when the launcher is gone: however the
// launcher ends, even by kill -9, its IPC channel closes.
//   node guardChild.mjs <command> [argument...]
import { spawn } from 'node:child_process';
import { toExitCode } from './exitCode.mjs';

const GRACE_MS = 3000;

let stopping = false;
// Before there is anything to stop: a signal that finds no listener would end only the guard.
process.on('disconnect', stop);
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
process.on('SIGHUP', stop);

const [command, ...args] = process.argv.slice(2);
// Its own process group: what the program started ends with it.
const child = spawn(command, args, { stdio: 'inherit', detached: true });

child.on('error', error => {
  process.stderr.write(`${command}: ${error.message}\n`);
  process.exit(127);
});
child.on('exit', (code, signal) => {
  // What the program left behind in its group has no reason to live on.
  signalGroup('SIGKILL');
  process.exit(toExitCode(code, signal));
});

function stop() {
  if (stopping) return;
  stopping = true;
  signalGroup('SIGINT');
  setTimeout(() => signalGroup('SIGKILL'), GRACE_MS).unref();
}

/** @param {NodeJS.Signals} signal */
function signalGroup(signal) {
  try {
    if (child.pid) process.kill(-child.pid, signal);
  } catch {
    // The group is empty already.
  }
}
