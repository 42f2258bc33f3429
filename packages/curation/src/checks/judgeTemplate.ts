import type { PlatformLayout } from '@slipway/platform-layout';
import type { TemplateFinding } from '@slipway/plugin-curation-common';
import type { GoldenCase } from '../cases/listGoldenCases';
import type { TemplateContent } from '../content/TemplateContent';
import { checkCases } from './checkCases';
import { checkForm } from './checkForm';
import { checkSkeleton } from './checkSkeleton';
import { checkVersion } from './checkVersion';

/**
 * Judges a template by itself, whatever values it is given.
 *
 * @param options.layout - of the platform that services are created on
 * @param options.isChangedWithoutNewVersion - known to whoever has seen it before
 * @returns errors first, then by file
 */
export function judgeTemplate(options: {
  readonly content: TemplateContent;
  readonly cases: readonly GoldenCase[];
  readonly layout: PlatformLayout;
  readonly isChangedWithoutNewVersion?: boolean;
}): TemplateFinding[] {
  const {
    content,
    cases,
    layout,
    isChangedWithoutNewVersion = false,
  } = options;
  const findings = [
    ...checkVersion(content, isChangedWithoutNewVersion),
    ...checkForm(content.spec, layout),
    ...checkSkeleton(content),
    ...checkCases(content.spec, cases),
  ];
  const rank = ({ severity }: TemplateFinding) =>
    severity === 'error' ? 0 : 1;
  return findings.sort(
    (one, other) =>
      rank(one) - rank(other) ||
      compare(one.path ?? '', other.path ?? '') ||
      compare(one.subject ?? '', other.subject ?? ''),
  );
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
