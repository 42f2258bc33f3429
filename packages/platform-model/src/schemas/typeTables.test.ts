import { parse } from 'yaml';
import { askKubernetesModels } from '../__testUtils__/askKubernetesModels';
import { exampleOf } from '../__testUtils__/exampleOf';
import { judgeCustomResources } from '../__testUtils__/judgeCustomResources';
import { nodeOf } from '../__testUtils__/nodeOf';
import { readSharedData } from '../__testUtils__/readSharedData';
import { ARGOCD_TYPES } from './ARGOCD_TYPES';
import { checkNode } from './checkNode';
import { KUBERNETES_TYPES } from './KUBERNETES_TYPES';
import { ARGOCD, KUBERNETES } from './OBJECT_TYPES';
import type { TypeReader } from './TypeReader';
import type { TypeTable } from './TypeTable';
import type { ValueType } from './ValueType';

/** Every kind whose fields are known. */
function kindsOf({ kinds }: TypeTable): [apiVersion: string, kind: string][] {
  return Object.entries(kinds).flatMap(([apiVersion, list]) =>
    list
      .split(' ')
      .filter(entry => entry.includes('='))
      .map((entry): [string, string] => [apiVersion, entry.split('=')[0]]),
  );
}

/** What is wrong with a plain object by our own tables. */
function check(types: TypeReader, object: Record<string, any>) {
  const type = types.typeOf(object.apiVersion, object.kind)!;
  return checkNode(nodeOf(object), type, { allowsEmpty: types === KUBERNETES });
}

/** An example of each kind, and every way to break one of its parts that no kind before it has. */
function listExamples(types: TypeReader, table: TypeTable) {
  const judged = new Set<ValueType>();
  return kindsOf(table).map(([apiVersion, kind]) => {
    const { value, broken } = exampleOf(
      types.typeOf(apiVersion, kind)!,
      judged,
    );
    // A status is the cluster's; nobody writes one.
    const { status, ...object } = value as Record<string, any>;
    return {
      kind,
      value: object,
      // Without either nobody can tell which kind it is.
      broken: broken.filter(({ at }) => at !== 'apiVersion' && at !== 'kind'),
    };
  });
}

describe('the tables of Kubernetes', () => {
  const examples = listExamples(KUBERNETES, KUBERNETES_TYPES);
  const broken = examples.flatMap(example =>
    example.broken.map(({ at, value }) => ({
      at: `${example.kind} ${at}`,
      value: { ...(value as Record<string, any>), status: undefined },
    })),
  );
  const { verdicts, table } = askKubernetesModels(
    [...examples, ...broken].map(({ value }) => value),
  );

  it('are those of the package kubernetes-models, field by field', () => {
    expect(KUBERNETES_TYPES).toEqual(table);
  });

  it('accept what the package accepts', () => {
    expect(verdicts.slice(0, examples.length)).toEqual(examples.map(() => ''));
    expect(examples.flatMap(({ value }) => check(KUBERNETES, value))).toEqual(
      [],
    );
  });

  it('refuse what the package refuses, in every field', () => {
    expect(broken.length).toBeGreaterThan(900);
    const places = broken.map(({ at }) => at);
    expect(
      places.filter((_, index) => verdicts[examples.length + index] !== ''),
    ).toEqual(places);
    expect(
      broken
        .filter(({ value }) => check(KUBERNETES, value).length > 0)
        .map(({ at }) => at),
    ).toEqual(places);
  });
});

const definitions = [
  'argo-cd/application-crd.yaml',
  'argo-cd/appproject-crd.yaml',
].flatMap(name => readSharedData(name) ?? []);

(definitions.length === 2 ? describe : describe.skip)(
  'the tables of Argo CD',
  () => {
    const judge = judgeCustomResources(definitions);

    // Metadata is Kubernetes' own.
    const pick = ({ status, ...object }: Record<string, any>) => ({
      ...object,
      apiVersion: 'argoproj.io/v1alpha1',
      kind: object.kind,
      metadata: { name: 'x' },
    });
    const examples = listExamples(ARGOCD, ARGOCD_TYPES);

    it('accept what the definitions accept', () => {
      for (const { value } of examples)
        expect([judge(pick(value)), check(ARGOCD, pick(value))]).toEqual([
          [],
          [],
        ]);
    });

    it('refuse what the definitions refuse, in every field', () => {
      const broken = examples
        .flatMap(example => example.broken)
        .filter(({ at }) => /^(?:spec|operation)\b/.test(at));
      expect(broken.length).toBeGreaterThan(200);
      const isRefused = (refuse: (object: any) => unknown[]) =>
        broken
          .filter(({ value }) => refuse(pick(value as object)).length > 0)
          .map(({ at }) => at);
      const places = broken.map(({ at }) => at);
      expect(isRefused(judge)).toEqual(places);
      expect(isRefused(object => check(ARGOCD, object))).toEqual(places);
    });

    it.each(definitions.map(text => parse(text).spec))(
      'have every field of the definition of $names.kind',
      ({ names, group, versions }) => {
        const [{ name, schema }] = versions;
        const { spec, operation } = schema.openAPIV3Schema.properties;
        const { fields } = ARGOCD.typeOf(`${group}/${name}`, names.kind)!;
        expect(listFields(fields.get('spec')!.type)).toEqual(
          listProperties(spec),
        );
        expect(fields.has('operation')).toBe(operation !== undefined);
      },
    );
  },
);

/** The ways to all fields below a type, e.g. `source.path`. */
function listFields(type: ValueType): string[] {
  if (type.kind === 'list') return listFields(type.items);
  if (type.kind === 'map') return listFields(type.values);
  if (type.kind !== 'object') return [];
  return [...type.fields]
    .flatMap(([key, field]) => [
      key,
      ...listFields(field.type).map(below => `${key}.${below}`),
    ])
    .sort();
}

/** The same of a JSON schema. */
function listProperties(schema: Record<string, any>): string[] {
  const inner = schema.items ?? schema.additionalProperties;
  if (inner) return listProperties(inner);
  return Object.entries<Record<string, any>>(schema.properties ?? {})
    .flatMap(([key, property]) => [
      key,
      ...listProperties(property).map(below => `${key}.${below}`),
    ])
    .sort();
}
