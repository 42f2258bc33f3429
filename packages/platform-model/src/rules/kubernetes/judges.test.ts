import type { RepositoryFile } from '@slipway/change-set';
import {
  hasKustomize,
  judgeByTypes,
  KustomizeFolder,
} from '@slipway/kubernetes-judge';
import { parseAllDocuments } from 'yaml';
import { askKubernetesModels } from '../../__testUtils__/askKubernetesModels';
import {
  applyEdits,
  listFixtures,
  readFixture,
} from '../../__testUtils__/Fixture';
import { judgeCustomResources } from '../../__testUtils__/judgeCustomResources';
import { readSharedData } from '../../__testUtils__/readSharedData';
import { seededFiles } from '../../__testUtils__/seededPlatform';

let seed: RepositoryFile[];
beforeAll(async () => {
  seed = await seededFiles();
});

const objectsOf = (files: readonly RepositoryFile[], place: RegExp) =>
  files
    .filter(({ path }) => place.test(path))
    .flatMap(({ content }) =>
      parseAllDocuments(content).map(document => document.toJS()),
    );

const fixturesOf = (...rules: string[]) =>
  listFixtures().filter(name => rules.includes(name.split('/')[0]));

const editedBy = (name: string) => applyEdits(seed, readFixture(name).edits);

const BASE =
  /^infra\/kubernetes\/msa-application\/.*(?<!kustomization|-fields)\.yaml$/;

/** Unknown fields, which the package has nothing against, and what it holds for other versions of Kubernetes. */
const UNSEEN_BY_MODELS = [
  'kubernetes-valid/field-one-level-up',
  'kubernetes-valid/misspelt-field',
  'kubernetes-valid/no-name',
  'kubernetes-valid/old-yaml-boolean',
  'kubernetes-valid/port-too-high',
  'kubernetes-valid/retired-version',
  'kubernetes-valid/yes-is-no-text',
];

describe('the package kubernetes-models', () => {
  it('accepts the base, and refuses each fault of it that it can see', () => {
    const cases = fixturesOf('kubernetes-valid').map(
      name => [name, objectsOf(editedBy(name), BASE)] as const,
    );
    const base = objectsOf(seed, BASE);
    const { verdicts } = askKubernetesModels([
      ...base,
      ...cases.flatMap(([, objects]) => objects),
    ]);
    expect(verdicts.slice(0, base.length)).toEqual(base.map(() => ''));
    const accepted = cases.filter((_, index) =>
      verdicts
        .slice(base.length * (index + 1), base.length * (index + 2))
        .every(verdict => verdict === ''),
    );
    expect(accepted.map(([name]) => name)).toEqual(UNSEEN_BY_MODELS);
  });
});

const OPERATED = ['argoproj.io/v1alpha1', 'monitoring.coreos.com/v1'];

/** An object of the base, and what somebody may write in it. */
const ROLLOUT_FAULTS: [string, (object: any) => void][] = [
  ['ServiceMonitor', ({ spec }) => delete spec.selector],
  ['ServiceMonitor', ({ spec }) => (spec.endpoints[0].prot = 'metrics')],
  ['Rollout', ({ spec }) => (spec.workloadRef.scaledown = 'onsuccess')],
  ['Rollout', ({ spec }) => (spec.strategy.canary = { maxSurges: 1 })],
  ['Rollout', ({ spec }) => (spec.strategy.blueGreen = { activeService: 1 })],
  ['ClusterAnalysisTemplate', ({ spec }) => (spec.metrics[0].count = [])],
  ['ClusterAnalysisTemplate', ({ spec }) => (spec.metrics[0].provide = {})],
];

describe('the types of Argo Rollouts and of the Prometheus operator', () => {
  it('accept what is seeded, and refuse each fault', () => {
    const good = objectsOf(seed, /^infra\/kubernetes\/.*\.yaml$/).filter(
      ({ apiVersion }) => OPERATED.includes(apiVersion),
    );
    expect([...new Set(good.map(({ kind }) => kind))].sort()).toEqual([
      'ClusterAnalysisTemplate',
      'Rollout',
      'ServiceMonitor',
    ]);
    const bad = ROLLOUT_FAULTS.map(([kind, spoil]) => {
      const object = structuredClone(good.find(each => each.kind === kind));
      spoil(object);
      return object;
    });
    const verdicts = judgeByTypes([...good, ...bad]);
    expect(verdicts.slice(0, good.length)).toEqual(good.map(() => []));
    expect(
      verdicts.slice(good.length).filter(faults => faults.length === 0),
    ).toEqual([]);
  });
});

/** What the definition cannot say, or says about another kind. */
const UNSEEN_BY_DEFINITIONS = [
  'argocd-valid/no-source',
  'argocd-valid/two-clusters',
];

const definitions = [
  'argo-cd/application-crd.yaml',
  'argo-cd/appproject-crd.yaml',
].flatMap(name => readSharedData(name) ?? []);

(definitions.length === 2 ? describe : describe.skip)(
  "Argo CD's definitions",
  () => {
    const judge = judgeCustomResources(definitions);
    const faultsOf = (files: readonly RepositoryFile[]) =>
      objectsOf(files, /^infra\/argocd\//).flatMap(judge);

    it('accept what is seeded', () => {
      expect(faultsOf(seed)).toEqual([]);
    });

    it('refuse each fault that they can see', () => {
      const names = fixturesOf('argocd-valid');
      expect(
        names.filter(name => faultsOf(editedBy(name)).length === 0),
      ).toEqual(UNSEEN_BY_DEFINITIONS);
    });
  },
);

/** It asks nobody whether a value fits its field, and is silent about a patch that is for nothing. */
const UNSEEN_BY_KUSTOMIZE = [
  'kustomization-valid/operation-unknown-field',
  'kustomization-valid/patch-unknown-field',
  'kustomization-valid/patch-wrong-type',
  'overlay-patch-applies/no-such-kind',
];

(hasKustomize() ? describe : describe.skip)('Kustomize', () => {
  it('builds nothing from each fault that it can see', () => {
    const names = fixturesOf(
      'kustomization-valid',
      'kustomize-resources-exist',
      'overlay-patch-applies',
      // It would ask the network.
    ).filter(name => name !== 'kustomize-resources-exist/remote');
    const built = names.filter(name => {
      const folder = new KustomizeFolder(
        editedBy(name).filter(({ path }) =>
          /^apps\/order\/|^infra\/kubernetes\//.test(path),
        ),
      );
      const result = folder.build('apps/order/api/deploy/dev');
      folder.remove();
      return 'objects' in result;
    });
    expect(built).toEqual(UNSEEN_BY_KUSTOMIZE);
  });
});
