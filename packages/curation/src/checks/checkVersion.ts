import type { TemplateFinding } from '@slipway/plugin-curation-common';
import type { TemplateContent } from '../content/TemplateContent';

const CATALOG_FILE = 'application/catalog-info.yaml';

/** Looks whether a service will say truly which version of which template it came from. */
export function checkVersion(
  { name, version, skeleton }: TemplateContent,
  isChangedWithoutNewVersion: boolean,
): TemplateFinding[] {
  const findings: TemplateFinding[] = [];
  if (version === null)
    findings.push({
      check: 'version-missing',
      severity: 'error',
      path: 'template.yaml',
      subject: null,
      message:
        'It bears no version: nobody can tell which services are behind.',
      fix: 'Write metadata.annotations, slipway.dev/version: 1.0.0.',
    });
  if (isChangedWithoutNewVersion)
    findings.push({
      check: 'changed-without-new-version',
      severity: 'error',
      path: 'template.yaml',
      subject: version,
      message: `It was changed without a new version: services of ${
        version ?? 'no version'
      } may hold either text.`,
      fix: `Raise slipway.dev/version in template.yaml, and in ${CATALOG_FILE} of the skeleton.`,
    });
  const text = skeleton.find(({ path }) => path === CATALOG_FILE)?.content;
  for (const [annotation, truth] of [
    ['template', name],
    ['template-version', version],
  ] as const) {
    const said = text && readAnnotation(text, annotation);
    if (said === undefined || said === truth || said.includes('${{')) continue;
    findings.push({
      check: 'catalog-says-other-version',
      severity: 'error',
      path: CATALOG_FILE,
      subject: said || null,
      message: said
        ? `It says slipway.dev/${annotation}: ${said}, and the template is ${truth}.`
        : `It does not say slipway.dev/${annotation}: services do not tell where they came from.`,
      fix: `Write slipway.dev/${annotation}: ${truth ?? '1.0.0'}.`,
    });
  }
  return findings;
}

/** @returns empty where it is not there */
function readAnnotation(text: string, name: string): string {
  const line = new RegExp(`^\\s*slipway\\.dev/${name}:(.*)$`, 'm').exec(text);
  return (line?.[1] ?? '').trim().replace(/^(['"])(.*)\1$/, '$2');
}
