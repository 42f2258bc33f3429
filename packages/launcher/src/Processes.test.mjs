// @ts-check
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { makeFolder } from './__testUtils__/makeFolder.mjs';
import { untilGone } from './__testUtils__/untilGone.mjs';
import { Processes } from './Processes.mjs';
import { waitUntil } from './waitUntil.mjs';

const LAUNCHER = fileURLToPath(
  new URL('__testUtils__/launchPrograms.mjs', import.meta.url),
);

/**
 * @param {string[]} command
 * @param {NodeJS.ProcessEnv} [env]
 * @returns the process of that command, and the ids of all that the launcher in it started
 */
async function launch(command, env) {
  const [file, ...args] = command;
  const launcher = spawn(file, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  const [pids] = await once(launcher.stdout, 'data');
  return { launcher, pids: JSON.parse(String(pids)) };
}

/**
 * @param {import('node:test').TestContext} context
 * @param {string} script
 * @returns {import('./Processes.mjs').Program & { log: string }}
 */
function shell(context, script) {
  const folder = makeFolder(context);
  return {
    name: 'the shell',
    command: ['sh', '-c', script],
    cwd: folder,
    env: process.env,
    log: join(folder, 'shell.log'),
  };
}

/** @type {NodeJS.Signals[]} */
const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGKILL'];

for (const signal of SIGNALS) {
  test(`after ${signal} to the launcher nothing is left`, async context => {
    const { launcher, pids } = await launch([
      process.execPath,
      LAUNCHER,
      makeFolder(context),
    ]);
    launcher.kill(signal);
    await untilGone([Number(launcher.pid), ...pids]);
  });
}

test('nor is it when programs ignore that they are asked to end', async context => {
  const { launcher, pids } = await launch([
    process.execPath,
    LAUNCHER,
    makeFolder(context),
    'deaf',
  ]);
  launcher.kill('SIGKILL');
  await untilGone(pids);
});

test('nor when it is npm that is killed', async context => {
  const { launcher, pids } = await launch(
    // `; true` keeps the shell from becoming the launcher itself.
    ['sh', '-c', `"${process.execPath}" "${LAUNCHER}" "$0"; true`].concat(
      makeFolder(context),
    ),
    { npm_lifecycle_event: 'start' },
  );
  launcher.kill('SIGKILL');
  await untilGone(pids);
});

test('a program that fails is named, with its error and its log', async context => {
  const program = shell(context, 'echo "error: no such table" >&2; exit 3');
  await assert.rejects(new Processes().run(program), {
    message: `the shell ended with exit code 3; its log is ${program.log}`,
    lines: ['error: no such table'],
  });
});

test('a program that cannot be started is named, too', async context => {
  const program = { ...shell(context, ''), command: ['/no/such/program'] };
  await assert.rejects(new Processes().run(program), {
    message: /^the shell ended with exit code 127/,
    lines: ['/no/such/program: spawn /no/such/program ENOENT'],
  });
});

test('one that serves and ends without being asked ends the serving', async context => {
  const processes = new Processes();
  processes.startGuarded(shell(context, 'kill -9 $$'));
  await assert.rejects(processes.untilLoss(), {
    message: /^the shell was ended by SIGKILL/,
  });
});

test('the newest stops first, and nobody counts as lost', async context => {
  const processes = new Processes();
  /** @type {string[]} */
  const ended = [];
  for (const name of ['first', 'second', 'third']) {
    const program = shell(context, 'echo up; sleep 600');
    const child = processes.startGuarded(program);
    await waitUntil(() => readFileSync(program.log, 'utf8') !== '', { child });
    child.exited.then(() => ended.push(name));
  }
  await processes.stop();
  assert.deepEqual(ended, ['third', 'second', 'first']);
});
