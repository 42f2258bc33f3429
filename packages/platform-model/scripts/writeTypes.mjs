// Writes src/schemas/{KUBERNETES,ARGOCD}_TYPES.ts from what others publish: the types of the package kubernetes-models and
// Argo CD's resource definitions. Run it after a new version of either, and prettier after it:
//   node scripts/writeTypes.mjs <folder of application-crd.yaml and appproject-crd.yaml>
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { readCustomResources } from './readCustomResources.mjs';
import { readKubernetesModels } from './readKubernetesModels.mjs';

const [, , crdFolder] = argv;
if (!crdFolder) throw new Error('Which folder holds the CRDs?');
const models = fileURLToPath(
  new URL('..', import.meta.resolve('kubernetes-models/v1')),
);
const definitions = ['application-crd.yaml', 'appproject-crd.yaml'].map(name =>
  readFileSync(resolve(crdFolder, name), 'utf8'),
);
const tables = {
  KUBERNETES_TYPES: readKubernetesModels(models),
  ARGOCD_TYPES: readCustomResources(definitions),
};

for (const [name, table] of Object.entries(tables))
  writeFileSync(
    resolve(import.meta.dirname, `../src/schemas/${name}.ts`),
    `// Written by scripts/writeTypes.mjs.
import type { TypeTable } from './TypeTable';

export const ${name}: TypeTable = ${JSON.stringify(table)};
`,
  );
