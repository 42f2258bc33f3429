// @ts-check
import assert from 'node:assert/strict';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeFolder } from './__testUtils__/makeFolder.mjs';
import { hashFiles } from './hashFiles.mjs';

test('a fingerprint changes with contents and names, not with what is made from them', context => {
  const folder = makeFolder(context);
  const file = join(folder, 'src/a.ts');
  mkdirSync(join(folder, 'src'));
  writeFileSync(file, 'one');
  const first = hashFiles([folder]);

  writeFileSync(file, 'two');
  const edited = hashFiles([folder]);
  assert.notEqual(edited, first);

  renameSync(file, join(folder, 'src/b.ts'));
  const renamed = hashFiles([folder]);
  assert.notEqual(renamed, edited);

  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/a.js'), 'made');
  assert.equal(hashFiles([folder]), renamed);

  rmSync(folder, { recursive: true });
  assert.notEqual(hashFiles([folder]), renamed);
});
