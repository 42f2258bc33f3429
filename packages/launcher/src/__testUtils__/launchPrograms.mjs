// @ts-check
// A launcher as small as can be: starts a guarded program with a child of its own, and a Node program, prints
// their ids, and waits.
//   node launchPrograms.mjs <folder> [deaf]
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Processes } from '../Processes.mjs';
import { waitUntil } from '../waitUntil.mjs';
import { whenLauncherEnds } from '../whenLauncherEnds.mjs';

const [folder, deaf] = process.argv.slice(2);
const processes = new Processes();
whenLauncherEnds(async () => {
  await processes.stop();
  process.exit();
});

const pidFile = join(folder, 'pids');
const guarded = processes.startGuarded({
  name: 'the shell',
  // Deaf: it, and what it starts, ends by no friendly signal.
  command: [
    'sh',
    '-c',
    `${
      deaf ? "trap '' INT TERM; " : ''
    }sleep 600 & echo $$ $! > ${pidFile}.new; mv ${pidFile}.new ${pidFile}; wait`,
  ],
  cwd: folder,
  env: process.env,
  log: join(folder, 'guarded.log'),
});
const node = processes.startNode({
  name: 'the Node program',
  command: [
    '--require',
    fileURLToPath(new URL('../endWithLauncher.cjs', import.meta.url)),
    '--eval',
    'setInterval(() => {}, 1000)',
  ],
  cwd: folder,
  env: process.env,
  log: join(folder, 'node.log'),
});
waitUntil(() => existsSync(pidFile), { child: guarded }).then(() => {
  const pids = readFileSync(pidFile, 'utf8').trim().split(' ').map(Number);
  console.log(JSON.stringify([...pids, guarded.process.pid, node.process.pid]));
});
