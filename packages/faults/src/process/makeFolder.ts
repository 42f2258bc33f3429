import { rmSync } from 'node:fs';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** Makes a folder that goes with this process at the latest. Its path is short, for sockets. */
export async function makeFolder(): Promise<string> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'slipway-portal-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
