import { readYaml } from '../syntax/readYaml';
import { readOverlay } from './readOverlay';

const read = (text: string) => readOverlay(readYaml(text));

describe('readOverlay', () => {
  it('reads what an overlay names, each with its line', () => {
    const facts = read(`namespace: order
resources: [../base, extra.yaml]
components:
  - ../tracing
commonLabels: { team: commerce }
labels:
  - pairs:
      app.kubernetes.io/name: order-api
images:
  - name: msa-application
    newName: registry.acme.example/order-api
    newTag: main
`);
    expect(facts).toMatchObject({
      line: 1,
      namespace: { value: 'order', line: 1 },
      resources: [
        { value: '../base', line: 2 },
        { value: 'extra.yaml', line: 2 },
      ],
      components: [{ value: '../tracing', line: 4 }],
      labels: {
        team: { value: 'commerce', line: 5 },
        'app.kubernetes.io/name': { value: 'order-api', line: 8 },
      },
      images: [
        {
          line: 10,
          name: { value: 'msa-application', line: 10 },
          newName: { value: 'registry.acme.example/order-api', line: 11 },
          newTag: { value: 'main', line: 12 },
        },
      ],
    });
  });

  it('reads operations, and knows the line of each in the block', () => {
    const { patches, name, minReplicas, env } = read(`patches:
  - target: { name: msa-application }
    patch: |-
      # a comment
      - op: replace
        path: /metadata/name
        value: order-api
  - target: { kind: HorizontalPodAutoscaler }
    patch: |

      - { op: replace, path: /spec/minReplicas, value: 2 }
      - op: add
        path: /spec/template/spec/containers/0/env/-
        value:
          name: ENVIRONMENT
          value: prod
`);
    expect(patches.map(({ line, target }) => [line, target])).toEqual([
      [2, { name: 'msa-application' }],
      [8, { kind: 'HorizontalPodAutoscaler' }],
    ]);
    expect(patches[1].operations).toMatchObject([
      { line: 11, op: 'replace', path: '/spec/minReplicas', value: 2 },
      { line: 12, op: 'add' },
    ]);
    expect(name).toEqual({ value: 'order-api', line: 7 });
    expect(minReplicas).toEqual({ value: 2, line: 11 });
    expect(env).toEqual({ ENVIRONMENT: { value: 'prod', line: 16 } });
  });

  it('takes the name of a part of the base not for that of the whole', () => {
    const { name } = read(`patches:
  - target: { name: msa-application }
    patch: |-
      - op: replace
        path: /metadata/name
        value: order-api
  - target: { name: msa-application-preview }
    patch: |-
      - op: replace
        path: /metadata/name
        value: order-api-preview
`);
    expect(name).toEqual({ value: 'order-api', line: 6 });
  });

  it('points to where a text starts that is no block', () => {
    const { minReplicas } = read(`patches:
  - target: { kind: HorizontalPodAutoscaler }
    patch: '[{"op": "replace", "path": "/spec/minReplicas", "value": 3}]'
`);
    expect(minReplicas).toEqual({ value: 3, line: 3 });
  });

  it('reads merges, in whichever list they stand', () => {
    const { patches, maxReplicas, env, containerPorts } =
      read(`patchesStrategicMerge:
  - |
    apiVersion: autoscaling/v2
    kind: HorizontalPodAutoscaler
    metadata:
      name: msa-application
    spec:
      maxReplicas: 9
  - |
    apiVersion: apps/v1
    kind: Deployment
    metadata:
      name: msa-application
    spec:
      template:
        spec:
          containers:
            - name: application
              ports:
                - containerPort: 4000
              env:
                - name: TOKEN
                  valueFrom: { secretKeyRef: { name: a, key: b } }
  - memory.yaml
`);
    expect(maxReplicas).toEqual({ value: 9, line: 8 });
    expect(containerPorts).toEqual([{ value: 4000, line: 20 }]);
    expect(env).toEqual({
      TOKEN: { undetermined: 'it comes from elsewhere', line: 22 },
    });
    expect(patches.map(({ target }) => target)).toEqual([
      {
        group: 'autoscaling',
        version: 'v2',
        kind: 'HorizontalPodAutoscaler',
        name: 'msa-application',
      },
      {
        group: 'apps',
        version: 'v1',
        kind: 'Deployment',
        name: 'msa-application',
      },
      undefined,
    ]);
    expect(patches[2].path).toEqual({ value: 'memory.yaml', line: 24 });
  });

  it.each([
    'kind: Deployment\n      labelSelector: a=b',
    'name: (a+)+$',
    'name: .*.*.*.*.*',
  ])('does not try to choose objects by %j', target => {
    const { patches } = read(`patches:
  - target:
      ${target}
    patch: '[]'
`);
    expect(patches[0].target).toMatchObject({ isSelective: true });
  });

  it('takes a value of another type for unknown', () => {
    expect(
      read(`namespace: 7
patches:
  - target: { kind: HorizontalPodAutoscaler }
    patch: |
      - op: replace
        path: /spec/minReplicas
        value: two
`),
    ).toMatchObject({
      namespace: { undetermined: 'it is not a text', line: 1 },
      minReplicas: { undetermined: 'it is not a number', line: 7 },
    });
  });

  it.each([
    '',
    '[]',
    'patches: 7',
    'patches: [7, {patch: []}, {patch: "{"}, {patch: "7"}]',
    'labels: [1, {pairs: x}]\nimages: {}\nresources: x',
    'patches: [{patch: "- 7"}, {patch: "{__proto__: {x: 1}}", target: 1}]',
  ])('reads what it can of %j', text => {
    expect(() => JSON.stringify(read(text))).not.toThrow();
  });
});
