// Bundles the command line into one file that runs on a plain Node 22 or newer, and a manifest to publish it with.
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
const { name, version, description, license } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);

mkdirSync(dist, { recursive: true });
await build({
  entryPoints: [join(root, 'src/main.ts')],
  outfile: join(dist, 'slipway.cjs'),
  bundle: true,
  platform: 'node',
  target: 'node22',
  format: 'cjs',
  banner: { js: '#!/usr/bin/env node' },
  legalComments: 'external',
  logLevel: 'warning',
});
chmodSync(join(dist, 'slipway.cjs'), 0o755);
writeFileSync(
  join(dist, 'package.json'),
  `${JSON.stringify(
    {
      name,
      version,
      description,
      license,
      engines: { node: '>=22' },
      bin: { slipway: 'slipway.cjs' },
      files: ['slipway.cjs', 'slipway.cjs.LEGAL.txt'],
    },
    null,
    2,
  )}\n`,
);
