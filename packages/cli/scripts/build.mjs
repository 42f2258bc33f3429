// Bundles the command line into one file that runs on a plain Node 22 or newer, with what it takes to publish it.
//   node scripts/build.mjs [folder]
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { collectLicences } from './collectLicences.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = process.argv[2] ?? join(root, 'dist');
const { name, version, description, license } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);

mkdirSync(dist, { recursive: true });
const { metafile } = await build({
  entryPoints: [join(root, 'src/main.ts')],
  outfile: join(dist, 'slipway.cjs'),
  bundle: true,
  platform: 'node',
  target: 'node22',
  format: 'cjs',
  banner: { js: '#!/usr/bin/env node' },
  legalComments: 'none',
  metafile: true,
  absWorkingDir: root,
  logLevel: 'warning',
});
chmodSync(join(dist, 'slipway.cjs'), 0o755);
writeFileSync(
  join(dist, 'LICENCES.txt'),
  collectLicences(Object.keys(metafile.inputs).map(input => join(root, input))),
);
copyFileSync(join(root, '../../LICENSE'), join(dist, 'LICENSE'));
const manifest = {
  name,
  version,
  description,
  license,
  engines: { node: '>=22' },
  bin: { slipway: 'slipway.cjs' },
  files: ['slipway.cjs', 'LICENSE', 'LICENCES.txt'],
};
writeFileSync(
  join(dist, 'package.json'),
  `${JSON.stringify(manifest, null, 2)}\n`,
);
