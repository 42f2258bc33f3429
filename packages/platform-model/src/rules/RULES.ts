import { FILE_KINDS, type FileKind } from '../model/FileKind';
import { AGREEMENT_RULES } from './agreement/AGREEMENT_RULES';
import { ARGOCD_RULES } from './argocd/ARGOCD_RULES';
import { fileReadable } from './fileReadable';
import { IMAGE_RULES } from './images/IMAGE_RULES';
import { KONG_RULES } from './kong/KONG_RULES';
import { KUBERNETES_RULES } from './kubernetes/KUBERNETES_RULES';
import { NAME_RULES } from './names/NAME_RULES';
import { PROPOSAL_RULES } from './proposals/PROPOSAL_RULES';
import type { ApplicationRule, FileRule, Rule, SyntaxRule } from './Rule';
import { TERRAFORM_RULES } from './terraform/TERRAFORM_RULES';
import { WORKFLOW_RULES } from './workflows/WORKFLOW_RULES';

/** Every rule, in the order of docs/rules.md. */
export const RULES: readonly Rule[] = [
  fileReadable,
  ...NAME_RULES,
  ...AGREEMENT_RULES,
  ...KONG_RULES,
  ...TERRAFORM_RULES,
  ...ARGOCD_RULES,
  ...KUBERNETES_RULES,
  ...IMAGE_RULES,
  ...WORKFLOW_RULES,
  ...PROPOSAL_RULES,
];

/** The rules that see nothing but the syntax of a file, by its kind. */
export const SYNTAX_RULES = byKind(
  RULES.filter((rule): rule is SyntaxRule => 'inspect' in rule),
);

/** The rules about what a file says, by its kind. */
export const FILE_RULES = byKind(
  RULES.filter(
    (rule): rule is FileRule => 'judge' in rule && rule.on !== 'application',
  ),
);

export const APPLICATION_RULES = RULES.filter(
  (rule): rule is ApplicationRule => rule.on === 'application',
);

function byKind<R extends { readonly on: readonly FileKind[] }>(
  rules: readonly R[],
): Readonly<Record<FileKind, readonly R[]>> {
  return Object.fromEntries(
    FILE_KINDS.map(kind => [
      kind,
      rules.filter(rule => rule.on.includes(kind)),
    ]),
  ) as Record<FileKind, R[]>;
}
