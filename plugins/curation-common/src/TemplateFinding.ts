import type { Severity } from '@slipway/platform-model';

/** What is looked at in a template itself, whatever the values. */
export const TEMPLATE_CHECKS = [
  /** It cannot be rendered in advance: no render step, or a skeleton that cannot be read. */
  'cannot-be-read',
  /** It bears no annotation `slipway.dev/version`. */
  'version-missing',
  /** Its form or its skeleton are other ones, and its version is the same as before. */
  'changed-without-new-version',
  /** Its skeleton writes another template or version into the catalog than it bears. */
  'catalog-says-other-version',
  /** A field of the form has no title. */
  'field-without-title',
  /** The form asks for a value that no service has: every creation would be refused. */
  'field-unknown',
  /** The form offers a choice that the platform does not have, e.g. an environment. */
  'choice-unknown',
  /** The skeleton reads a value that nobody has: it renders as nothing. */
  'value-unknown',
  /** The skeleton reads a value that the form does not ask for. */
  'value-not-asked',
  /** The form asks for a value that the skeleton never reads. */
  'value-not-read',
  /** It has no golden case. */
  'case-missing',
  /** The form offers choices that no golden case tries. */
  'choice-untested',
] as const;

/** @see TEMPLATE_CHECKS */
export type TemplateCheck = (typeof TEMPLATE_CHECKS)[number];

/** Something about a template itself that somebody should look at. */
export interface TemplateFinding {
  readonly check: TemplateCheck;
  readonly severity: Severity;
  /** `template.yaml`, or a file of the skeleton from its folders on, e.g. `application/catalog-info.yaml`; null where none is at fault. */
  readonly path: string | null;
  /** What it is about: a field (`route.path`), a value, choices (`guard: none`), a version; null where nothing is. */
  readonly subject: string | null;
  /** One sentence in English that says what is wrong. */
  readonly message: string;
  /** One sentence in English that says what to do. */
  readonly fix: string;
}
