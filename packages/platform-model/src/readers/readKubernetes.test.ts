import { readYaml } from '../syntax/readYaml';
import { readKubernetes } from './readKubernetes';

const read = (text: string) => readKubernetes(readYaml(text));

describe('readKubernetes', () => {
  it('reads ports, images and the port variable of a Deployment', () => {
    const [object] = read(`apiVersion: apps/v1
kind: Deployment
metadata: { name: msa-application }
spec:
  template:
    spec:
      containers:
        - image: msa-application
          env:
            - { name: PORT, value: '3000' }
          ports:
            - name: http
              containerPort: 3000
`).objects;
    expect(object).toMatchObject({
      line: 1,
      kind: { value: 'Deployment', line: 2 },
      name: { value: 'msa-application', line: 3 },
      images: [{ value: 'msa-application', line: 8 }],
      portVariable: { value: '3000', line: 10 },
      ports: [{ name: 'http', port: { value: 3000, line: 13 } }],
    });
    expect(
      object.lines['/spec/template/spec/containers/0/ports/0/containerPort'],
    ).toBe(13);
  });

  it('reads how many replicas there are, and how many may be missing', () => {
    expect(
      read(`kind: HorizontalPodAutoscaler
spec: { minReplicas: 1, maxReplicas: 6 }
---
kind: PodDisruptionBudget
spec: { minAvailable: 50%, maxUnavailable: 1 }
`).objects,
    ).toMatchObject([
      { minReplicas: { value: 1 }, maxReplicas: { value: 6 } },
      { minAvailable: { value: '50%' }, maxUnavailable: { value: 1 } },
    ]);
  });

  it.each([
    'kind: Kustomization\nresources: [a.yaml]',
    'apiVersion: kustomize.config.k8s.io/v1beta1\nresources: [a.yaml]',
    'resources: [a.yaml]',
  ])('knows a kustomization by %j', text => {
    expect(read(text)).toMatchObject({
      objects: [],
      kustomization: { isComponent: false, resources: [{ value: 'a.yaml' }] },
    });
  });

  it('reads what a component adds and changes', () => {
    expect(
      read(`kind: Component
resources: [rollout.yaml]
configurations: [fields.yaml]
patches:
  - patch: |-
      apiVersion: apps/v1
      kind: Deployment
      metadata: { name: msa-application }
      spec: { paused: true }
`).kustomization,
    ).toMatchObject({
      line: 1,
      isComponent: true,
      resources: [{ value: 'rollout.yaml', line: 2 }],
      configurations: [{ value: 'fields.yaml', line: 3 }],
      patches: [{ line: 5, merge: { spec: { paused: true } } }],
    });
  });

  it('takes what tells Kustomize where names stand for no object', () => {
    expect(
      read('nameReference:\n  - kind: Service\n    fieldSpecs: []\n'),
    ).toEqual({ objects: [] });
  });

  it.each([
    '7',
    '[]',
    'spec: 1',
    'spec: { template: { spec: { containers: x } } }',
  ])('reads what it can of %j', text => {
    expect(() => JSON.stringify(read(text))).not.toThrow();
  });
});
