import * as z from 'zod';
import type { Severity } from '../model/Finding';
import { RULES } from './RULES';

/** Severity by rule, where it differs from the rule's own. */
export type RuleSettings = Readonly<Record<string, Severity | 'off'>>;

/** How severe each rule is by itself. */
export const DEFAULT_SEVERITIES: RuleSettings = Object.fromEntries(
  RULES.map(rule => [rule.id, rule.severity]),
);

const settingsSchema = z.record(
  z.string().refine(id => Object.hasOwn(DEFAULT_SEVERITIES, id), {
    message: 'is no rule: docs/rules.md lists them all',
  }),
  z.enum(['error', 'warning', 'off']),
);

/**
 * Reads the section `slipway.rules` of the configuration.
 *
 * @throws Error whose message has one line per fault, each naming the key
 */
export function parseRuleSettings(input: unknown): RuleSettings {
  const result = settingsSchema.safeParse(input ?? {});
  if (result.success) return result.data;
  throw new Error(
    result.error.issues
      .map(
        issue =>
          `app-config: ${['slipway', 'rules', ...issue.path].join('.')}: ${
            // That a key is invalid says less than why.
            (issue.code === 'invalid_key' && issue.issues[0]?.message) ||
            issue.message
          }`,
      )
      .join('\n'),
  );
}
