import type { Finding } from '../model/Finding';
import type { PlatformModel } from '../model/PlatformModel';
import type { ProposedModel } from '../model/ProposedModel';
import type { Proposal } from './Proposal';
import { PROPOSAL_RULES } from './proposals/PROPOSAL_RULES';
import type { Fault, Rule } from './Rule';
import { APPLICATION_RULES, FILE_RULES, RULES } from './RULES';
import { DEFAULT_SEVERITIES, type RuleSettings } from './RuleSettings';
import { showControls } from './showText';

/** The value of a service that each rule is about. */
const FIELDS: Record<string, string | undefined> = Object.fromEntries(
  RULES.map((rule: Rule) => [rule.id, rule.field]),
);

/**
 * Judges everything in a repository, or every file that a change adds or replaces.
 *
 * @param settings - severities where they differ from the rules' own
 * @returns sorted by path, line and rule
 */
export function judge(
  model: PlatformModel | ProposedModel,
  settings: RuleSettings = {},
): Finding[] {
  const findings: Finding[] = [];
  for (const reading of model.readings()) {
    const add = (rule: string, fault: Fault) =>
      findings.push(...toFinding(rule, reading.path, fault, settings));
    for (const finding of model.syntaxFindings(reading.path))
      add(finding.rule, finding);
    for (const rule of FILE_RULES[reading.kind])
      for (const fault of rule.judge(reading, model)) add(rule.id, fault);
  }
  for (const application of model.applications())
    for (const rule of APPLICATION_RULES)
      for (const fault of rule.judge(application, model))
        findings.push(...toFinding(rule.id, fault.path, fault, settings));
  return findings.sort(byPlace);
}

/** Judges the creation of an application: its files, and whether this person may create it. */
export function judgeProposal(
  proposal: Proposal,
  settings: RuleSettings = {},
): Finding[] {
  const findings = PROPOSAL_RULES.flatMap(rule =>
    rule
      .judgeProposal(proposal)
      .flatMap(fault => toFinding(rule.id, fault.path, fault, settings)),
  );
  return [...findings, ...judge(proposal.change, settings)].sort(byPlace);
}

/** Empty for a rule that is switched off. */
function toFinding(
  rule: string,
  path: string,
  fault: Fault,
  settings: RuleSettings,
): Finding[] {
  const severity = settings[rule] ?? fault.severity ?? DEFAULT_SEVERITIES[rule];
  if (severity === 'off') return [];
  const { line, message, fix, field = FIELDS[rule] } = fault;
  return [
    {
      rule,
      severity,
      path: fault.path ?? path,
      line,
      // A finding is one line, whatever the file holds.
      message: showControls(message),
      ...(fix && { fix: showControls(fix) }),
      ...(field && { field }),
    },
  ];
}

function byPlace(a: Finding, b: Finding): number {
  return (
    compare(a.path, b.path) ||
    a.line - b.line ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
