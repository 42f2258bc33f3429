// Writes src/schemas/{KUBERNETES,ARGOCD}_TYPES.ts from what others publish: the types of the package kubernetes-models and
// Argo CD's resource definitions. Run it after a new version of either:
//   node scripts/writeTypes.mjs <folder of application-crd.yaml and appproject-crd.yaml>
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { readCustomResources } from './readCustomResources.mjs';
import { readKubernetesModels } from './readKubernetesModels.mjs';

const [, , crdFolder] = process.argv;
if (!crdFolder) throw new Error('Which folder holds the CRDs?');
const here = import.meta.dirname;
const models = fileURLToPath(
  new URL('..', import.meta.resolve('kubernetes-models/v1')),
);

await write('KUBERNETES_TYPES', readKubernetesModels(models));
await write(
  'ARGOCD_TYPES',
  readCustomResources(
    ['application-crd.yaml', 'appproject-crd.yaml'].map(name =>
      readFileSync(resolve(crdFolder, name), 'utf8'),
    ),
  ),
);

async function write(name, table) {
  const path = resolve(here, `../src/schemas/${name}.ts`);
  const text = `// Written by scripts/writeTypes.mjs.
import type { TypeTable } from './TypeTable';

export const ${name}: TypeTable = ${JSON.stringify(table)};
`;
  const options = await prettier.resolveConfig(path);
  writeFileSync(path, prettier.format(text, { ...options, filepath: path }));
}
