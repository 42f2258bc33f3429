import {
  judge,
  type Finding,
  type RuleSettings,
} from '@slipway/platform-model';
import type { ReadRepository } from '../repository/readRepository';

const UNREAD_RULE = 'file-readable';

/** Judges a repository; a file that could not be read is a finding, for nobody knows what it says. */
export function judgeRepository(
  { model, unread }: ReadRepository,
  rules: RuleSettings,
): Finding[] {
  const severity = rules[UNREAD_RULE] ?? 'error';
  const findings = judge(model, rules);
  if (severity === 'off' || unread.length === 0) return findings;
  return [
    ...findings,
    ...unread.map(({ path, reason }) => ({
      rule: UNREAD_RULE,
      severity,
      path,
      line: 1,
      message: reason,
    })),
  ].sort(
    (a, b) =>
      compare(a.path, b.path) || a.line - b.line || compare(a.rule, b.rule),
  );
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
