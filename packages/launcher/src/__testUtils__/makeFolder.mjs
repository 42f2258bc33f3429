// @ts-check
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * @param {import('node:test').TestContext} test
 * @returns {string} a folder that goes when the test ends
 */
export function makeFolder(test) {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-launcher-'));
  test.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
