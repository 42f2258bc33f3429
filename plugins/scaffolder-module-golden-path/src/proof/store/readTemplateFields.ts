/** What a template says about the values it asks for, over all its steps. */
export interface TemplateFields {
  /** What a value is before anybody touches it, nested like the values. */
  readonly defaults: Record<string, unknown>;
  /** What the wizard calls a value, by its name, e.g. `route.path`. */
  readonly titles: Record<string, string>;
}

interface Schema {
  readonly title?: string;
  readonly default?: unknown;
  readonly properties?: Record<string, Schema>;
}

/** @param steps - the JSON schemas of a template's steps */
export function readTemplateFields(steps: readonly unknown[]): TemplateFields {
  const defaults: Record<string, unknown> = {};
  const titles: Record<string, string> = {};
  for (const step of steps) readProperties(step as Schema, '', defaults);
  return { defaults, titles };

  function readProperties(
    { properties = {} }: Schema,
    prefix: string,
    into: Record<string, unknown>,
  ): void {
    for (const [name, schema] of Object.entries(properties)) {
      if (schema.title) titles[`${prefix}${name}`] = schema.title;
      if (schema.default !== undefined) into[name] = schema.default;
      else if (schema.properties) {
        const nested = {};
        readProperties(schema, `${prefix}${name}.`, nested);
        if (Object.keys(nested).length > 0) into[name] = nested;
      }
    }
  }
}
