/** A field of a template's form, with all that its JSON schema says. */
export interface FormField {
  /** e.g. `route.path` */
  readonly path: string;
  readonly schema: Readonly<Record<string, unknown>>;
  /** True for a part of an object or a list. */
  readonly isInner: boolean;
}

/**
 * Lists the fields of a form, those inside of objects too.
 *
 * @param spec - of a template: `parameters` is one page or a list of pages
 */
export function listFields(spec: unknown): FormField[] {
  const { parameters } = toObject(spec);
  const pages = Array.isArray(parameters) ? parameters : [parameters];
  const fields = new Map<string, FormField>();
  for (const page of pages)
    for (const field of listInner(page, '')) fields.set(field.path, field);
  return [...fields.values()];
}

/** The choices that a field offers, in its order; empty where anything may be typed. */
export function choicesOf({ schema }: FormField): unknown[] {
  const { enum: own } = schema;
  const { enum: ofItems } = toObject(schema.items);
  const choices = own ?? ofItems;
  return Array.isArray(choices) ? choices : [];
}

function listInner(schema: unknown, prefix: string): FormField[] {
  return Object.entries(toObject(toObject(schema).properties)).flatMap(
    ([name, inner]) => {
      const path = prefix + name;
      return [
        { path, schema: toObject(inner), isInner: prefix !== '' },
        ...listInner(inner, `${path}.`),
      ];
    },
  );
}

function toObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}
