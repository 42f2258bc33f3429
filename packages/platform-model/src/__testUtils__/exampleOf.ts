import type { ValueType } from '../schemas/ValueType';

/** An example of a type, and each way to put one wrong value into it. */
export interface Example {
  readonly value: unknown;
  /** The place that is wrong, e.g. `spec.replicas`, and the whole value with it. */
  readonly broken: readonly { readonly at: string; readonly value: unknown }[];
}

const SCALARS: Readonly<Record<string, unknown>> = {
  'must be a text': 'x',
  'must be a whole number': 1,
  'must be a number': 1.5,
  'must be true or false': true,
  'must be a whole number or a text': 1,
  'must be a quantity like 100m or 128Mi': '1Gi',
  'must be a time like 2026-01-31T12:00:00Z': '2026-01-31T12:00:00Z',
  'must be written in Base64': 'eA==',
  'must be a port between 1 and 65535': 80,
};

/** Deep enough for every part of a pod, and types that hold themselves come to an end. */
const DEEPEST = 14;

/**
 * An example that has every field of a type.
 *
 * @param judged - objects that need not be broken again, wherever they stand; those of the example are added
 * @param at - what leads to it
 * @param seen - types that it is part of
 */
export function exampleOf(
  type: ValueType,
  judged: Set<ValueType>,
  at = '',
  seen: readonly ValueType[] = [],
): Example {
  switch (type.kind) {
    case 'any':
      return { value: {}, broken: [] };
    case 'scalar': {
      const value = SCALARS[type.scalar.says] ?? 'x';
      return { value, broken: [{ at, value: [] }] };
    }
    case 'choice':
      return { value: type.texts[0], broken: [{ at, value: 'NONE' }] };
    case 'list': {
      const item = exampleOf(type.items, judged, `${at}[0]`, seen);
      return {
        value: [item.value],
        broken: [
          { at, value: 'x' },
          ...item.broken.map(({ at: place, value }) => ({
            at: place,
            value: [value],
          })),
        ],
      };
    }
    case 'map': {
      const inner = exampleOf(type.values, judged, `${at}[x]`, seen);
      return {
        value: { x: inner.value },
        broken: [
          { at, value: [] },
          ...inner.broken.map(({ at: place, value }) => ({
            at: place,
            value: { x: value },
          })),
        ],
      };
    }
    default:
      return exampleOfObject(type, judged, at, seen);
  }
}

function exampleOfObject(
  type: Extract<ValueType, { kind: 'object' }>,
  judged: Set<ValueType>,
  at: string,
  seen: readonly ValueType[],
): Example {
  const isJudged = judged.has(type);
  judged.add(type);
  const fields = [...type.fields].filter(
    ([, field]) =>
      field.isRequired ||
      (seen.length < DEEPEST && !holds(field.type, [...seen, type])),
  );
  const examples = fields.map(
    ([key, field]) =>
      [
        key,
        exampleOf(field.type, judged, at ? `${at}.${key}` : key, [
          ...seen,
          type,
        ]),
      ] as const,
  );
  const value = Object.fromEntries(
    examples.map(([key, example]) => [key, example.value]),
  );
  if (isJudged) return { value, broken: [] };
  return {
    value,
    broken: [
      ...(at ? [{ at, value: 'x' }] : []),
      ...fields.flatMap(([key, field]) => {
        const { [key]: left, ...others } = value;
        return field.isRequired
          ? [{ at: at ? `${at}.${key}` : key, value: others }]
          : [];
      }),
      ...examples.flatMap(([key, { broken }]) =>
        broken.map(({ at: place, value: wrong }) => ({
          at: place,
          value: { ...value, [key]: wrong },
        })),
      ),
    ],
  };
}

function holds(type: ValueType, types: readonly ValueType[]): boolean {
  if (type.kind === 'list') return holds(type.items, types);
  if (type.kind === 'map') return holds(type.values, types);
  return types.includes(type);
}
