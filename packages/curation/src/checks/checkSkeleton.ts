import type { RepositoryFile } from '@slipway/change-set';
import {
  DERIVED_FIELDS,
  listFormFields,
  listReadValues,
  SERVICE_FIELDS,
} from '@slipway/golden-path';
import type { TemplateFinding } from '@slipway/plugin-curation-common';
import type { TemplateContent } from '../content/TemplateContent';

/** What a value decides without being read: where files lie, and how often. */
const ALWAYS_USED = ['service', 'application', 'environments'];

/** Compares the values that the skeleton reads with those that the form asks for. */
export function checkSkeleton({
  spec,
  skeleton,
}: Pick<TemplateContent, 'spec' | 'skeleton'>): TemplateFinding[] {
  const asked: readonly string[] = listFormFields({ spec });
  const findings: TemplateFinding[] = [];
  const readSomewhere = new Set(ALWAYS_USED);
  let readsAll = false;
  for (const file of skeleton) {
    const text = textOf(file);
    const names = listReadValues(text);
    if (!names) readsAll = true;
    for (const name of names ?? []) {
      readSomewhere.add(name);
      const fault = judgeName(name, asked, text);
      if (fault) findings.push({ ...fault, path: file.path, subject: name });
    }
  }
  if (!readsAll)
    for (const name of asked.filter(field => !readSomewhere.has(field)))
      findings.push({
        check: 'value-not-read',
        severity: 'warning',
        path: 'template.yaml',
        subject: name,
        message: `The form asks for ${name}, and no file of the skeleton reads it.`,
        fix: `Use values.${name} in the skeleton, or do not ask for it.`,
      });
  return findings;
}

function textOf({ path, content, encoding }: RepositoryFile): string {
  return encoding === 'base64' ? path : `${path}\n${content}`;
}

function judgeName(
  name: string,
  asked: readonly string[],
  text: string,
): Omit<TemplateFinding, 'path' | 'subject'> | undefined {
  if ((DERIVED_FIELDS as readonly string[]).includes(name)) return undefined;
  if (!(SERVICE_FIELDS as readonly string[]).includes(name))
    return {
      check: 'value-unknown',
      severity: 'error',
      message: `It reads values.${name}, which no service has.`,
      fix: `Name one of ${[...SERVICE_FIELDS, ...DERIVED_FIELDS].join(', ')}.`,
    };
  if (asked.includes(name) || isAskedAbout(name, text)) return undefined;
  return {
    check: 'value-not-asked',
    severity: 'warning',
    message: `It reads values.${name}, which the form does not ask for.`,
    fix: `Ask for ${name} in the form, or read it only where it is there: {% if values.${name} %}.`,
  };
}

/** What several templates share asks whether a value is there before it reads it. */
function isAskedAbout(name: string, text: string): boolean {
  return new RegExp(`\\{%-?\\s*(?:if|elif)\\b[^%]*\\bvalues\\.${name}\\b`).test(
    text,
  );
}
