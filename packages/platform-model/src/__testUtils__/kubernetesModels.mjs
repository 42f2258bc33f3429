// The package kubernetes-models, which exists only as ES modules: standard input is a JSON list of objects, standard
// output what it says against each, and its own declarations as a type table.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readKubernetesModels } from '../../scripts/readKubernetesModels.mjs';

/** Packages of the same makers for what others add to a cluster. */
const HOMES = {
  'argoproj.io/v1alpha1': '@kubernetes-models/argo-rollouts',
  'monitoring.coreos.com/v1': '@kubernetes-models/prometheus-operator',
};

const verdicts = [];
for (const object of JSON.parse(readFileSync(0, 'utf8'))) {
  const { apiVersion, kind } = object;
  const home = HOMES[apiVersion] ?? 'kubernetes-models';
  try {
    const models = await import(`${home}/${apiVersion}/${kind}`);
    new models[kind](object).validate();
    verdicts.push('');
  } catch (error) {
    verdicts.push(error.message);
  }
}
const table = readKubernetesModels(
  fileURLToPath(new URL('..', import.meta.resolve('kubernetes-models/v1'))),
);
process.stdout.write(JSON.stringify({ verdicts, table }));
