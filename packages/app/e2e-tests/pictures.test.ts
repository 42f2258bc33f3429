import { expect, test } from '@playwright/test';
import fs from 'node:fs/promises';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');

test('each picture of README and docs is there, and is one that a journey takes', async () => {
  const shown = await findAll(
    ['README.md', ...(await listFiles('docs', '.md'))],
    /images\/([\w-]+\.png)/g,
  );
  const taken = await findAll(
    await listFiles('packages/app/e2e-tests', '.test.ts'),
    /takePicture\(page, '([\w-]+)'\)/g,
  );
  expect(shown.length).toBeGreaterThan(3);
  expect(taken.map(name => `${name}.png`)).toEqual(
    expect.arrayContaining(shown),
  );
  expect(await fs.readdir(path.join(ROOT, 'docs/images'))).toEqual(
    expect.arrayContaining(shown),
  );
});

async function listFiles(folder: string, ending: string): Promise<string[]> {
  const files = await fs.readdir(path.join(ROOT, folder), { recursive: true });
  return files
    .filter(file => file.endsWith(ending))
    .map(file => path.join(folder, file));
}

/** What the group of a pattern matches in the files, each once. */
async function findAll(files: string[], pattern: RegExp): Promise<string[]> {
  const texts = await Promise.all(
    files.map(file => fs.readFile(path.join(ROOT, file), 'utf-8')),
  );
  const found = texts.flatMap(text =>
    [...text.matchAll(pattern)].map(([, name]) => name),
  );
  return [...new Set(found)];
}
