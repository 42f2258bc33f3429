/** How many findings there are of each severity. */
export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
}

/** A template, in one line. */
export interface TemplateSummary {
  /** Entity reference, e.g. `template:default/nestjs-service`. */
  readonly ref: string;
  readonly namespace: string;
  readonly name: string;
  /** Its name where it has none. */
  readonly title: string;
  readonly description: string | null;
  /** The same in other languages, by their codes; what is absent is said as above. */
  readonly words: Readonly<
    Record<string, { readonly title?: string; readonly description?: string }>
  >;
  /** Entity reference of the owning group. */
  readonly owner: string | null;
  /** What it bears now as `slipway.dev/version`; null where it bears none. */
  readonly version: string | null;
  /** True when it was changed and bears the same version as before. */
  readonly isChangedWithoutNewVersion: boolean;
  /** How many applications on main came from it, in whichever version. */
  readonly services: number;
  /** How many of these came from another version than it bears now, or do not say from which. */
  readonly behind: number;
  /** Its golden cases. */
  readonly cases: { readonly passed: number; readonly failed: number };
  /** About the template itself, and what the rules say to its cases. */
  readonly findings: FindingCounts;
}

/** Answer of `GET /v1/templates`. */
export interface TemplateList {
  /** In the order of their titles; those that the caller may see. */
  readonly templates: readonly TemplateSummary[];
  /** The commit of main that services are counted on. */
  readonly commit: string;
}
