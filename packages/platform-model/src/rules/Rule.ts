import type { Application } from '../model/Application';
import type { FileKind } from '../model/FileKind';
import type { FileReading } from '../model/FileReading';
import type { Severity } from '../model/Finding';
import type { World } from '../model/World';
import type { TreeOf } from '../readers/Reader';
import type { ProposalRule } from './Proposal';

/** What a rule found wrong, and where. */
export interface Fault {
  /** Left out where it is the file that is being judged. */
  readonly path?: string;
  readonly line: number;
  readonly message: string;
  readonly fix?: string;
  /** Where it differs from the rule's own. */
  readonly field?: string;
  /** Where it weighs less than its rule: what cannot be determined deserves a look, and blocks nothing. */
  readonly severity?: 'warning';
}

export interface RuleInfo {
  /** Kebab-case, as configuration and documentation name it. */
  readonly id: string;
  readonly severity: Severity;
  /** What a good repository keeps, as a sentence without a full stop. */
  readonly title: string;
  /** What goes wrong otherwise: one or two sentences for docs/rules.md. */
  readonly why: string;
  /** The value of a service that a person would change, e.g. `route.path`. */
  readonly field?: string;
}

/** Judges the syntax of one file; it sees nothing else, so its verdict is kept with the content. */
export interface SyntaxRule<K extends FileKind = FileKind> extends RuleInfo {
  readonly on: readonly K[];
  inspect(tree: TreeOf[K], kind: K): readonly Fault[];
}

/** Judges what one file says against the rest of the repository. */
export interface FileRule<K extends FileKind = FileKind> extends RuleInfo {
  readonly on: readonly K[];
  judge(reading: FileReading<K>, world: World): readonly Fault[];
}

/** Judges whether the artefacts of one application agree. Each of its faults names its path. */
export interface ApplicationRule extends RuleInfo {
  readonly on: 'application';
  judge(
    application: Application,
    world: World,
  ): readonly (Fault & { path: string })[];
}

/** A sentence of docs/rules.md, and the function that holds a repository to it. */
export type Rule =
  | SyntaxRule<any>
  | FileRule<any>
  | ApplicationRule
  | ProposalRule;

/** Gives a syntax rule its types. */
export function syntaxRule<K extends FileKind>(
  rule: SyntaxRule<K>,
): SyntaxRule<K> {
  return rule;
}

/** Gives a file rule its types. */
export function fileRule<K extends FileKind>(rule: FileRule<K>): FileRule<K> {
  return rule;
}

/** Gives an application rule its types. */
export function applicationRule(rule: ApplicationRule): ApplicationRule {
  return rule;
}
