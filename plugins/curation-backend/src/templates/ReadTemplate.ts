import type { Entity } from '@backstage/catalog-model';
import type { RepositoryFile } from '@slipway/change-set';
import type { TemplateContent } from '@slipway/curation';
import type { TemplateFinding } from '@slipway/plugin-curation-common';

/** A template as it lies in its folder now. */
export interface ReadTemplate {
  /** Entity reference. */
  readonly ref: string;
  readonly entity: Entity;
  readonly version: string | null;
  /** `undefined` when it cannot be rendered in advance: {@link problem} says why. */
  readonly content: TemplateContent | undefined;
  /** All of its folder `tests`; empty where it has none. */
  readonly tests: readonly RepositoryFile[];
  /** Names these: equal digests, equal bytes. */
  readonly testsDigest: string;
  readonly problem: TemplateFinding | undefined;
}
