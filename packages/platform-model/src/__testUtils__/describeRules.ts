import type { FileKind } from '../model/FileKind';
import type { Rule } from '../rules/Rule';
import { RULE_GROUPS } from '../rules/RULE_GROUPS';
import { listFixtures, readFixture } from './Fixture';

/** What each kind of file is called. */
const ARTEFACTS: Record<FileKind, string> = {
  'catalog-info': 'catalog files',
  organisation: 'groups and users',
  dockerfile: 'Dockerfiles',
  package: 'package.json',
  source: 'source code',
  overlay: 'Kustomize overlays',
  'kubernetes-base': 'the Kubernetes base',
  'terraform-call': 'Terraform module calls',
  'terraform-module': 'the Terraform module',
  argocd: 'Argo CD files',
  kong: 'Kong files',
  workflow: 'workflows',
  atlantis: 'atlantis.yaml',
};

/** A longer example shows less. */
const MOST_LINES = 12;

/** Writes docs/rules.md. */
export function describeRules(): string {
  const fixtures = listFixtures();
  const count = RULE_GROUPS.flatMap(({ rules }) => rules).length;
  return `# The rules

What a good platform repository keeps: ${count} rules, the same in the wizard, in the portal and in
[\`slipway check\`](check-in-ci.md). An error blocks a pull request, a warning is shown there; \`slipway.rules\` sets
another severity, or \`off\`, by the id of a rule. Each example is one fault in a repository that is otherwise good.

_This page is generated: \`UPDATE_DOCS=1 yarn workspace @slipway/platform-model test describeRules\`._

${RULE_GROUPS.map(
  ({ title, rules }) =>
    `- [${title}](#${title.toLowerCase().replace(/ /g, '-')}): ${rules
      .map(({ id }) => `[${id}](#${id})`)
      .join(', ')}`,
).join('\n')}
${RULE_GROUPS.map(
  ({ title, rules }) =>
    `\n## ${title}\n\n${rules
      .map(rule => describeRule(rule, fixtures))
      .join('\n')}`,
).join('')}`;
}

function describeRule(rule: Rule, fixtures: readonly string[]): string {
  const example = fixtures.find(name => name.startsWith(`${rule.id}/`));
  return `### ${rule.id}

**${escapeMarkdown(rule.title)}.** ${escapeMarkdown(rule.why)}

Severity: ${rule.severity}. Judges ${listArtefacts(rule)}.
${example ? `\n${describeExample(example, rule.id)}` : ''}`;
}

function listArtefacts({ on }: Rule): string {
  if (on === 'application') return 'all artefacts of an application together';
  if (on === 'proposal') return 'the creation of an application';
  if (on.length === 0) return 'every file that is read';
  return (on as readonly FileKind[]).map(kind => ARTEFACTS[kind]).join(', ');
}

function describeExample(name: string, rule: string): string {
  const { fault, edits, findings, pullRequest } = readFixture(name);
  const shown = [...edits, ...(pullRequest?.edits ?? [])].map(change => {
    if ('write' in change)
      return [`+++ ${change.path}`, ...mark('+', change.write)];
    if ('delete' in change) return [`--- ${change.path}`];
    return [
      `@@ ${change.path}`,
      ...mark('-', change.replace),
      ...mark('+', change.with),
    ];
  });
  const said = findings
    .filter(finding => finding.rule === rule)
    .map(({ path, line, message }) => `${path}:${line} ${message}`);
  return `${escapeMarkdown(fault)}:

${fence('diff', shown.flat().join('\n'))}
${fence('text', said.join('\n'))}`;
}

function mark(sign: string, text: string): string[] {
  const lines = text.replace(/\n$/, '').split('\n');
  const shown = lines.slice(0, MOST_LINES).map(line => `${sign} ${line}`);
  return lines.length > MOST_LINES ? [...shown, `${sign} ...`] : shown;
}

function fence(language: string, text: string): string {
  const ticks = '`'.repeat(text.includes('```') ? 5 : 3);
  return `${ticks}${language}\n${showControls(text)}\n${ticks}\n`;
}

/** What a page would swallow or turn round. */
function showControls(text: string): string {
  return text.replace(
    // eslint-disable-next-line no-control-regex
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Leaves what stands in backticks as it is. */
function escapeMarkdown(text: string): string {
  return text.replace(/`[^`]*`|[<>*_[\]]/g, part =>
    part.length > 1 ? part : `\\${part}`,
  );
}
