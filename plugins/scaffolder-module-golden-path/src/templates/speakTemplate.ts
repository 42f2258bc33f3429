import type { TemplateParameterSchema } from '@backstage/plugin-scaffolder-react';
import type { JsonObject, JsonValue } from '@backstage/types';
import { readOwnWords, readTemplateWords } from '@slipway/pages';

/** What stands in a schema as data of a service, not as part of the form. */
const DATA = ['default', 'const', 'enum', 'examples'];

/** @returns the form of a template in a language, as far as the template knows it */
export function speakTemplate(
  template: TemplateParameterSchema,
  language: string,
): TemplateParameterSchema {
  const { title, description } = readOwnWords(template, language);
  return {
    ...template,
    title: title ?? template.title,
    description: description ?? template.description,
    steps: template.steps.map(step => {
      const spoken = readTemplateWords(step.schema['ui:words'], language);
      return {
        title: spoken.title ?? step.title,
        description: spoken.description ?? step.description,
        schema: speakSchema(step.schema, language) as JsonObject,
      };
    }),
  };
}

function speakSchema(node: JsonValue | undefined, language: string): unknown {
  if (Array.isArray(node)) return node.map(each => speakSchema(each, language));
  if (typeof node !== 'object' || node === null) return node;
  const parts = Object.entries(node).map(([key, value]) => [
    key,
    key.startsWith('ui:') || DATA.includes(key)
      ? value
      : speakSchema(value, language),
  ]);
  return {
    ...Object.fromEntries(parts),
    ...readTemplateWords(node['ui:words'], language),
  };
}
