import {
  GUARDS,
  HTTP_METHODS,
  listFormFields,
  PROTOCOLS,
  STRATEGIES,
} from '@slipway/golden-path';
import type { PlatformLayout } from '@slipway/platform-layout';
import type { TemplateFinding } from '@slipway/plugin-curation-common';
import { choicesOf, listFields } from './FormField';

const FILE = 'template.yaml';

/** In every form of ours: the wizard sends what it has proven. */
const PROOF = 'proof';

/** Looks at the form by itself: titles, fields that no service has, choices that the platform does not have. */
export function checkForm(
  spec: unknown,
  layout: PlatformLayout,
): TemplateFinding[] {
  const fields = listFields(spec);
  const known = new Set(listFormFields({ spec }));
  const choices: Readonly<Record<string, readonly unknown[]>> = {
    guard: GUARDS,
    strategy: STRATEGIES,
    environments: Object.keys(layout.environments),
    'route.methods': HTTP_METHODS,
    'upstream.protocol': PROTOCOLS,
  };
  const findings: TemplateFinding[] = [];
  for (const field of fields) {
    const { path, schema, isInner } = field;
    if (typeof schema.title !== 'string' || schema.title.trim() === '')
      findings.push({
        check: 'field-without-title',
        severity: 'warning',
        path: FILE,
        subject: path,
        message: `The field ${path} has no title: people see its name.`,
        fix: `Give ${path} a title.`,
      });
    if (!isInner && path !== PROOF && !known.has(path) && passesAll(spec))
      findings.push({
        check: 'field-unknown',
        severity: 'error',
        path: FILE,
        subject: path,
        message: `The form asks for ${path}, which no service has: every creation would be refused.`,
        fix: `Remove ${path}, or name the values one by one in the step slipway:service:render.`,
      });
    const unknown = choicesOf(field).filter(
      choice => choices[path] && !choices[path].includes(choice),
    );
    if (unknown.length > 0)
      findings.push({
        check: 'choice-unknown',
        severity: 'error',
        path: FILE,
        subject: `${path}: ${unknown.join(', ')}`,
        message: `${path} offers ${unknown.join(
          ', ',
        )}, which this platform does not have.`,
        fix: `Offer some of ${choices[path].join(', ')}.`,
      });
  }
  return findings;
}

/** True when the render step is given whatever the form holds. */
function passesAll(spec: unknown): boolean {
  const { steps } = (spec ?? {}) as { steps?: unknown };
  return (
    Array.isArray(steps) &&
    steps.some(
      step =>
        step?.action === 'slipway:service:render' &&
        /^\$\{\{\s*parameters\s*\}\}$/.test(step?.input?.values),
    )
  );
}
