import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The service's name, version and description, as package.json has them. */
export const manifest: { name: string; version: string; description: string } =
  JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8'));
