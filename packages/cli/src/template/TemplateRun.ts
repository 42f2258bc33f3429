import type { PlatformLayout } from '@slipway/platform-layout';
import type { PlatformModel, RuleSettings } from '@slipway/platform-model';
import type { Terminal } from '../Terminal';
import type { TemplateFolder } from './readTemplateFolder';

/** A template that is being tested, and against what. */
export interface TemplateRun extends TemplateFolder {
  /** As the caller wrote it. */
  readonly folder: string;
  readonly layout: PlatformLayout;
  /** The repository that the rules are asked about; `undefined` when nobody named one. */
  readonly base: PlatformModel | undefined;
  readonly rules: RuleSettings;
  readonly terminal: Terminal;
}
