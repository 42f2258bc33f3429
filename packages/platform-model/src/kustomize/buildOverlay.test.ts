import type { RepositoryFile } from '@slipway/change-set';
import { hasKustomize, KustomizeFolder } from '@slipway/kubernetes-judge';
import { seededFiles, seededLayout } from '../__testUtils__/seededPlatform';
import type { FileReading } from '../model/FileReading';
import { PlatformModel } from '../model/PlatformModel';
import { buildOverlay } from './buildOverlay';

const OVERLAY = 'apps/order/api/deploy/dev';

let seed: RepositoryFile[];
beforeAll(async () => {
  seed = (await seededFiles()).filter(({ path }) =>
    /^apps\/.*\/deploy\/|^infra\/kubernetes\//.test(path),
  );
});

/** An overlay of the base with patches, and nothing else. */
function overlayWith(patches: string): RepositoryFile {
  return {
    path: `${OVERLAY}/kustomization.yaml`,
    content: `resources:\n  - ../../../../../infra/kubernetes/msa-application\npatches:\n${patches}`,
  };
}

function build(files: readonly RepositoryFile[], path: string) {
  const model = PlatformModel.read(files, seededLayout());
  const reading = model.readings().find(file => file.path === path)!;
  return buildOverlay(reading as FileReading<'overlay'>, model);
}

const patch = (target: string, ...lines: string[]) =>
  `  - target:\n      ${target}\n    patch: |-\n${lines
    .map(line => `      ${line}\n`)
    .join('')}`;

/** An overlay that names components, and gives everything another name. */
function overlayOf(components: readonly string[]): RepositoryFile {
  const base = '../../../../../infra/kubernetes/msa-application';
  const rename = (name: string, suffix = '') =>
    patch(
      `name: ${name}`,
      '- op: replace',
      '  path: /metadata/name',
      `  value: order-api${suffix}`,
    );
  const isBlueGreen = components.includes('strategies/blueGreen');
  return {
    path: `${OVERLAY}/kustomization.yaml`,
    content: [
      `resources: [${base}]`,
      'components:',
      ...components.map(name => `  - ${base}/components/${name}`),
      'labels:',
      '  - pairs: { app.kubernetes.io/name: order-api }',
      '    includeSelectors: true',
      'patches:',
      rename('msa-application'),
      ...(isBlueGreen ? [rename('msa-application-preview', '-preview')] : []),
    ].join('\n'),
  };
}

/** The text of an overlay without the names of its application. */
function shapeOf({ path, content }: RepositoryFile): string {
  const [, service, application] = path.split('/');
  return content
    .split(`${service}-${application}`)
    .join('{name}')
    .split(`"${service}"`)
    .join('{service}');
}

/** What Kustomize changes besides applying patches: labels, namespace, images and references to names. */
const OTHERWISE = [
  'labels',
  'matchLabels',
  'namespace',
  'image',
  'serviceAccountName',
  'scaleTargetRef',
  'workloadRef',
  'activeService',
  'previewService',
];

function comparable(objects: readonly unknown[]): unknown[] {
  const strip = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(strip);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => !OTHERWISE.includes(key))
        .map(([key, inner]) => [key, strip(inner)]),
    );
  };
  const kindOf = (object: unknown) => (object as { kind: string }).kind;
  const sortKey = (object: any) => `${object.kind} ${object.metadata.name}`;
  return objects
    .map(strip)
    .map(object => {
      // A Service selects by labels directly.
      const { spec } = object as { spec?: { selector?: unknown } };
      if (kindOf(object) === 'Service') delete spec?.selector;
      return object;
    })
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

const merge = (...lines: string[]) =>
  `  - patch: |-\n${lines.map(line => `      ${line}\n`).join('')}`;
const DEPLOYMENT = [
  'apiVersion: apps/v1',
  'kind: Deployment',
  'metadata:',
  '  name: msa-application',
];

/** Patches that fit. */
const FITTING: Readonly<Record<string, string>> = {
  'an added item': patch(
    'kind: Deployment',
    '- op: add',
    '  path: /spec/template/spec/containers/0/env/0',
    '  value: { name: FIRST, value: "1" }',
  ),
  'a replaced item of a list': patch(
    'kind: NetworkPolicy',
    '- op: replace',
    '  path: /spec/policyTypes/0',
    '  value: Egress',
  ),
  'a removed field, a copied one and a moved one': patch(
    'kind: HorizontalPodAutoscaler',
    '- op: copy',
    '  from: /spec/maxReplicas',
    '  path: /spec/minReplicas',
    '- op: remove',
    '  path: /spec/metrics/0/resource/target/averageUtilization',
    '- op: move',
    '  from: /spec/metrics/0/type',
    '  path: /spec/metrics/0/name',
  ),
  'a replaced field that was not there': patch(
    'kind: Deployment',
    '- op: replace',
    '  path: /spec/replicas',
    '  value: 1',
  ),
  'an escaped path': patch(
    'kind: Deployment',
    '- op: add',
    '  path: /metadata/annotations',
    '  value: { a/b: "1" }',
    '- op: replace',
    '  path: /metadata/annotations/a~1b',
    '  value: "2"',
  ),
  'a test that holds': patch(
    'kind: HorizontalPodAutoscaler',
    '- op: test',
    '  path: /spec/minReplicas',
    '  value: 1',
    '- op: replace',
    '  path: /spec/minReplicas',
    '  value: 3',
  ),
  'an expression for kinds': patch(
    'kind: Horizontal.*|PodDisruption.*',
    '- op: add',
    '  path: /metadata/annotations',
    '  value: { a: "1" }',
  ),
  'the old name after the new one':
    patch(
      'name: msa-application',
      '- op: replace',
      '  path: /metadata/name',
      '  value: order-api',
    ) +
    patch(
      'name: msa-application',
      '- op: add',
      '  path: /metadata/annotations',
      '  value: { a: "1" }',
    ),
  'a merge into a container and its variables': merge(
    ...DEPLOYMENT,
    'spec:',
    '  template:',
    '    spec:',
    '      containers:',
    '        - name: application',
    '          env:',
    '            - name: PORT',
    '              value: "4000"',
    '            - name: NEW',
    '              value: "1"',
    '          ports:',
    '            - containerPort: 3000',
    '              hostPort: 80',
    '            - containerPort: 9090',
  ),
  'a merge that removes': merge(
    ...DEPLOYMENT,
    'spec:',
    '  strategy: null',
    '  template:',
    '    spec:',
    '      containers:',
    '        - name: application',
    '          readinessProbe: null',
    '      volumes:',
    '        - name: tmp',
    '          $patch: delete',
  ),
  'a merge that replaces': merge(
    ...DEPLOYMENT,
    'spec:',
    '  template:',
    '    spec:',
    '      securityContext:',
    '        $patch: replace',
    '        runAsUser: 7',
  ),
  'a merge that replaces a plain list': merge(
    'apiVersion: networking.k8s.io/v1',
    'kind: NetworkPolicy',
    'metadata:',
    '  name: msa-application',
    'spec:',
    '  policyTypes: [Egress]',
  ),
  'an object taken away': merge('$patch: delete', ...DEPLOYMENT),
};

/** Patches with which Kustomize builds nothing. */
const UNFITTING: Readonly<Record<string, string>> = {
  'replacing an item that is not there': patch(
    'kind: Deployment',
    '- op: replace',
    '  path: /spec/template/spec/containers/1',
    '  value: {}',
  ),
  'removing what is not there': patch(
    'kind: Deployment',
    '- op: remove',
    '  path: /spec/replicas',
  ),
  'adding below what is not there': patch(
    'kind: Deployment',
    '- op: add',
    '  path: /spec/paused/x',
    '  value: 1',
  ),
  'adding behind the end of a list': patch(
    'kind: Deployment',
    '- op: add',
    '  path: /spec/template/spec/containers/7',
    '  value: {}',
  ),
  'a test that does not hold': patch(
    'kind: HorizontalPodAutoscaler',
    '- op: test',
    '  path: /spec/minReplicas',
    '  value: 2',
  ),
  'a merge that does not say its version': merge(
    ...DEPLOYMENT.slice(1),
    'spec:',
    '  replicas: 2',
  ),
  'a merge for an object that is not there': merge(
    'apiVersion: apps/v1',
    'kind: StatefulSet',
    'metadata:',
    '  name: msa-application',
  ),
};

(hasKustomize() ? describe : describe.skip)('buildOverlay', () => {
  let folder: KustomizeFolder;
  beforeAll(() => {
    folder = new KustomizeFolder(seed);
  });
  afterAll(() => folder.remove());

  /** What Kustomize builds; fails with its reason when it builds nothing. */
  function objectsIn(path: string): readonly unknown[] {
    const result = folder.build(path);
    if ('error' in result) throw new Error(result.error);
    return result.objects;
  }

  function expectSame(files: readonly RepositoryFile[], path: string) {
    const built = build(files, path);
    expect(built.faults).toEqual([]);
    expect(comparable(built.objects.map(({ manifest }) => manifest))).toEqual(
      comparable(objectsIn(path.replace(/\/[^/]*$/, ''))),
    );
  }

  it('builds every seeded overlay as Kustomize does', () => {
    const overlays = seed.filter(({ path }) => path.startsWith('apps/'));
    expect(overlays.length).toBeGreaterThan(30);
    // Those that differ in nothing but names are built alike.
    const shapes = new Map(
      overlays.map(file => [shapeOf(file), file.path] as const),
    );
    for (const path of shapes.values()) expectSame(seed, path);
  });

  it.each(
    ['dev', 'prod'].flatMap(environment =>
      ['canary', 'blueGreen'].map(strategy => [strategy, environment]),
    ),
  )('builds %s in %s as Kustomize does', (strategy, environment) => {
    const file = overlayOf(
      ['gateway', 'metrics', `strategies/${strategy}`].concat(
        `environments/${environment}`,
      ),
    );
    folder.write(file);
    expectSame([...seed, file], file.path);
    const [rollout, scaler, policy] = [
      'Rollout',
      'HorizontalPodAutoscaler',
      'NetworkPolicy',
    ].map(
      kind =>
        objectsIn(OVERLAY).find(object => (object as any).kind === kind) as any,
    );
    expect(scaler.spec.scaleTargetRef).toMatchObject({
      kind: 'Rollout',
      name: 'order-api',
    });
    expect(rollout.spec.workloadRef.name).toBe('order-api');
    const { activeService, previewService } = {
      activeService: 'order-api',
      previewService: 'order-api-preview',
      ...rollout.spec.strategy.blueGreen,
    };
    expect([activeService, previewService]).toEqual([
      'order-api',
      'order-api-preview',
    ]);
    // A selector of other people's pods that had the application's own label put into it would choose none.
    expect(
      JSON.stringify([policy.spec.ingress, policy.spec.egress]),
    ).not.toContain('app.kubernetes.io/name');
  });

  it('refuses a component twice as Kustomize does', () => {
    const file = overlayOf(['strategies/canary', 'strategies/blueGreen']);
    folder.write(file);
    expect(folder.build(OVERLAY)).toHaveProperty('error');
    expect(build([...seed, file], file.path).faults).toHaveLength(1);
  });

  it.each(Object.keys(FITTING))('applies %s as Kustomize does', name => {
    const file = overlayWith(FITTING[name]);
    folder.write(file);
    const built = build([...seed, file], file.path);
    expect(built.faults).toEqual([]);
    expect(comparable(built.objects.map(({ manifest }) => manifest))).toEqual(
      comparable(objectsIn(OVERLAY)),
    );
  });

  it.each(Object.keys(UNFITTING))('refuses %s as Kustomize does', name => {
    const file = overlayWith(UNFITTING[name]);
    folder.write(file);
    expect(folder.build(OVERLAY)).toHaveProperty('error');
    expect(build([...seed, file], file.path).faults).toHaveLength(1);
  });
});
