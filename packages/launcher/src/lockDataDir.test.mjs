// @ts-check
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeFolder } from './__testUtils__/makeFolder.mjs';
import { untilGone } from './__testUtils__/untilGone.mjs';
import { isLocked, lockDataDir } from './lockDataDir.mjs';

const LOCK_AND_STAY = `
  import { lockDataDir } from '${new URL('lockDataDir.mjs', import.meta.url)}';
  process.stdin.resume();
  console.log(lockDataDir(process.argv[1]).leftBehind);
`;

/**
 * @param {string} folder
 * @returns a process that holds the lock
 */
async function startHolder(folder) {
  const holder = spawn(
    process.execPath,
    ['--input-type=module', '--eval', LOCK_AND_STAY, folder],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const [leftBehind] = await once(holder.stdout, 'data');
  return {
    holder,
    pid: Number(holder.pid),
    leftBehind: String(leftBehind).trim() === 'true',
  };
}

test('a folder that another one works on is refused, naming its process', async context => {
  const folder = makeFolder(context);
  const { holder, pid } = await startHolder(folder);
  assert.equal(isLocked(folder), true);
  assert.throws(() => lockDataDir(folder), {
    message: new RegExp(`^another Slipway \\(process ${pid}\\) works on`),
  });
  holder.stdin.end();
  await untilGone([pid]);
  assert.equal(isLocked(folder), false);
});

test('one that ended in order leaves nothing behind; one that was killed does, and is taken over', async context => {
  const folder = makeFolder(context);
  const first = await startHolder(folder);
  assert.equal(first.leftBehind, false);
  first.holder.stdin.end();
  await untilGone([first.pid]);

  const second = await startHolder(folder);
  assert.equal(second.leftBehind, false);
  second.holder.kill('SIGKILL');
  await untilGone([second.pid]);

  const third = await startHolder(folder);
  assert.equal(third.leftBehind, true);
  third.holder.kill('SIGKILL');
});

test('a later process with the same id does not count as the one that was killed', context => {
  const folder = makeFolder(context);
  const reused = { pid: process.pid, started: 'another time' };
  writeFileSync(join(folder, 'running.json'), JSON.stringify(reused));
  assert.equal(isLocked(folder), false);
});

test('a lock whose writer was killed in the middle counts for nothing', context => {
  const folder = makeFolder(context);
  writeFileSync(join(folder, 'running.json'), '{"pid":');
  assert.equal(isLocked(folder), false);
});
