import type { ChangeKind } from './FileDifference';
import type { TemplateVersion } from './TemplateDetails';

/** Body of `POST /v1/templates/:namespace/:name/compare`. */
export interface CompareRequest {
  /** Ids of versions ({@link TemplateVersion.id}), or `current` for what lies in the folder now. */
  readonly from: string;
  readonly to: string;
}

/** Body of `POST /v1/templates/:namespace/:name/compare/file`; it answers a `FileDifference`. */
export interface CompareFileRequest extends CompareRequest {
  readonly service: string;
  readonly application: string;
  /** As {@link ComparedFile.path} says. */
  readonly path: string;
}

/** A value that main does not tell. */
export interface UnknownValue {
  /** e.g. `route.path` */
  readonly field: string;
  /** One sentence in English that says why. */
  readonly reason: string;
}

/** A file of a service that the two versions write differently. */
export interface ComparedFile {
  readonly path: string;
  readonly change: ChangeKind;
  /** True when main holds something else than the service's own version wrote: an upgrade has to merge it. null where that is not known. */
  readonly isEdited: boolean | null;
}

/** What the two versions make of one service. */
export interface ComparedService {
  readonly service: string;
  readonly application: string;
  /** The joined name, e.g. `order-api`. */
  readonly name: string;
  readonly owner: string | null;
  /** The version it came from; null where main does not say. */
  readonly version: string | null;
  /** `unknown`: its values, or what it renders to, cannot be told; {@link unknown} or {@link problem} says why. */
  readonly result: 'changes' | 'same' | 'unknown';
  /** What the versions write differently, in the order of paths; that each writes its own name does not count. */
  readonly files: readonly ComparedFile[];
  /** Paths that main holds otherwise than the service's own version renders them; null where nobody can tell, see {@link editedProblem}. */
  readonly edited: readonly string[] | null;
  /** Why it cannot be told what was edited, one sentence in English; null where it can. */
  readonly editedProblem: string | null;
  /** Values that main does not tell. */
  readonly unknown: readonly UnknownValue[];
  /** Why it could not be rendered, one sentence in English; null where it could, and where values are unknown. */
  readonly problem: string | null;
}

/** Answer of `POST /v1/templates/:namespace/:name/compare`. */
export interface TemplateComparison {
  readonly from: TemplateVersion;
  readonly to: TemplateVersion;
  /** The commit of main that the services are read on. */
  readonly commit: string;
  /** "changes 14 of 20": how many services there are of each result. */
  readonly changes: number;
  readonly same: number;
  readonly unknown: number;
  /** In the order of their names: those that change first, then the unknown, then the same. */
  readonly services: readonly ComparedService[];
}
