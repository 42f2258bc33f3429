import { FILE_KINDS, type FileKind } from '../model/FileKind';
import type { ApplicationRule, FileRule, Rule, SyntaxRule } from './Rule';
import { RULE_GROUPS } from './RULE_GROUPS';

/** Every rule, in the order of docs/rules.md. */
export const RULES: readonly Rule[] = RULE_GROUPS.flatMap(({ rules }) => rules);

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
