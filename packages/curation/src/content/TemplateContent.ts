import { digestFiles, type RepositoryFile } from '@slipway/change-set';

/** A template at one moment: everything that decides what it renders to. */
export interface TemplateContent {
  /** Its `metadata.name`. */
  readonly name: string;
  /** What it bears as `slipway.dev/version`; null where it bears none. */
  readonly version: string | null;
  /** Form and steps, as `template.yaml` has them. */
  readonly spec: unknown;
  /** All folders of its skeleton, laid over one another; sorted by path. */
  readonly skeleton: readonly RepositoryFile[];
}

/**
 * Names a template's content: equal digests, equal version, questions, steps and skeleton. The words around the questions
 * do not count: who mends a title makes no new version.
 *
 * @returns SHA-256 in 64 hexadecimal digits
 */
export function digestTemplate(content: TemplateContent): string {
  const { name, version, spec, skeleton } = content;
  const asked = {
    ...{ name, version },
    parameters: withoutWords(property(spec, 'parameters')),
    steps: property(spec, 'steps'),
  };
  return digestFiles([
    { path: 'template', content: writeSorted(asked) },
    ...skeleton.map(file => ({ ...file, path: `skeleton/${file.path}` })),
  ]);
}

/** The version that an entity or a `template.yaml` bears. */
export function versionOf(document: unknown): string | null {
  const annotations = property(property(document, 'metadata'), 'annotations');
  const version = property(annotations, 'slipway.dev/version');
  return typeof version === 'string' || typeof version === 'number'
    ? String(version)
    : null;
}

/** What a schema says to people, and how it is shown to them. */
const WORDS = /^(?:title|description|enumNames|ui:.*)$/;

function withoutWords(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutWords);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => !WORDS.test(key))
      .map(([key, inner]) => [
        key,
        // Its keys are names of fields, and a field may be called description.
        key === 'properties' ? ofEach(inner) : withoutWords(inner),
      ]),
  );
}

function ofEach(properties: unknown): unknown {
  return Object.fromEntries(
    Object.entries(properties ?? {}).map(([name, schema]) => [
      name,
      withoutWords(schema),
    ]),
  );
}

/** The same text for the same value, in whichever order its keys came. */
function writeSorted(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(
          Object.entries(inner).sort(([one], [other]) =>
            one < other ? -1 : 1,
          ),
        )
      : inner,
  );
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' &&
    value !== null &&
    Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
