import type { TemplateFinding } from '@slipway/plugin-curation-common';
import { parse } from 'yaml';
import type { GoldenCase } from '../cases/listGoldenCases';
import { choicesOf, listFields } from './FormField';

/** Looks whether the golden cases try every choice that the form offers, where one excludes the others. */
export function checkCases(
  spec: unknown,
  cases: readonly GoldenCase[],
): TemplateFinding[] {
  if (cases.length === 0)
    return [
      {
        check: 'case-missing',
        severity: 'warning',
        path: null,
        subject: null,
        message: 'It has no golden case: nobody sees what it renders to.',
        fix: 'Put values into tests/{case}/values.yaml and run slipway template test --update.',
      },
    ];
  const all = cases.map(readValues);
  return listFields(spec).flatMap((field): TemplateFinding[] => {
    const { path, schema } = field;
    if (schema.type === 'array') return [];
    const tried = new Set<unknown>(
      all.flatMap(values => valueAt(values, path) ?? schema.default ?? []),
    );
    const untested = choicesOf(field).filter(choice => !tried.has(choice));
    if (untested.length === 0) return [];
    const subject = `${path}: ${untested.join(', ')}`;
    return [
      {
        check: 'choice-untested',
        severity: 'warning',
        path: 'template.yaml',
        subject,
        message: `No golden case tries ${subject}.`,
        fix: 'Add a case with it under tests.',
      },
    ];
  });
}

/** Of a case that cannot be read its own result says so. */
function readValues({ values }: GoldenCase): unknown {
  try {
    return parse(values ?? '');
  } catch {
    return undefined;
  }
}

function valueAt(values: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, name) =>
        typeof value === 'object' && value !== null
          ? (value as Record<string, unknown>)[name]
          : undefined,
      values,
    );
}
