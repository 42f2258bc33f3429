import type { Finding } from '@slipway/platform-model';
import type { ChangeKind } from './FileDifference';
import type { TemplateFinding } from './TemplateFinding';
import type { TemplateSummary } from './TemplateSummary';

/** A version of a template. Who edits a template without a new version makes a second one that bears the same name. */
export interface TemplateVersion {
  /**
   * Names its form and skeleton, byte for byte: what a comparison asks for. null where the portal has never read it (or
   * has forgotten it): services say that they came from it, and nothing of it can be compared.
   */
  readonly id: string | null;
  /** `slipway.dev/version`; null where it bore none. */
  readonly version: string | null;
  /** True for what lies in the folder now. */
  readonly isCurrent: boolean;
  /** True when another one bears the same version: it was changed without a new one. */
  readonly isAmbiguous: boolean;
  /** When the portal first and last read it, ISO 8601; null where it never did. */
  readonly firstReadAt: string | null;
  readonly lastReadAt: string | null;
  /** How many applications on main say that they came from it; ambiguous ones are counted at each of the same name. */
  readonly services: number;
}

/** An application on main that came from the template. */
export interface TemplateService {
  readonly service: string;
  readonly application: string;
  /** The joined name, e.g. `order-api`. */
  readonly name: string;
  /** Entity reference of the owning group; null where main does not say. */
  readonly owner: string | null;
  /** `slipway.dev/template-version`; null where main does not say. */
  readonly version: string | null;
  /** True when that is another one than the template bears now, or unknown. */
  readonly isBehind: boolean;
}

/** What the rules say to a case, as if it were proposed onto main as it stands. */
export interface CaseProof {
  readonly findings: readonly Finding[];
  /** True when main has an application in its folder already: rules about names that are taken say so. */
  readonly exists: boolean;
}

/** A golden case: values, and the files that they are to render to. */
export interface TemplateCase {
  /** Its folder, e.g. `order-api`. */
  readonly name: string;
  /** `broken`: it could not be rendered at all, see {@link problems}. */
  readonly result: 'passed' | 'failed' | 'broken';
  /** Sentences in English; empty but for a broken case. */
  readonly problems: readonly string[];
  /** How many files it renders to. */
  readonly files: number;
  /** Files that are not as expected: `added` was not expected, `removed` was and is not there. In the order of paths. */
  readonly differences: readonly {
    readonly path: string;
    readonly change: ChangeKind;
  }[];
  /** null when it could not be rendered with the platform's own configuration. */
  readonly proof: CaseProof | null;
}

/** Answer of `GET /v1/templates/:namespace/:name`: everything about a template, but texts of files. */
export interface TemplateDetails extends Omit<TemplateSummary, 'findings'> {
  /** The commit of main that cases are proven and services read on. */
  readonly commit: string;
  /** When the portal ran the cases, ISO 8601. */
  readonly checkedAt: string;
  /** The current one first, then the last read first; those that only services know at the end. */
  readonly versions: readonly TemplateVersion[];
  /** In the order of their names. */
  readonly origins: readonly TemplateService[];
  /** In the order of their names. */
  readonly tests: readonly TemplateCase[];
  /** About the template itself: errors first. */
  readonly findings: readonly TemplateFinding[];
}
