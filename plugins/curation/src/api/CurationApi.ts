import { createApiRef } from '@backstage/frontend-plugin-api';
import type {
  CompareFileRequest,
  CompareRequest,
  FileDifference,
  TemplateComparison,
  TemplateDetails,
  TemplateList,
} from '@slipway/plugin-curation-common';

/** Which template is asked about. */
export interface TemplateName {
  readonly namespace: string;
  readonly name: string;
}

/** What the curation's backend is asked for; each question throws a `PortalError` where there is no answer. */
export interface CurationApi {
  listTemplates(signal?: AbortSignal): Promise<TemplateList>;
  readTemplate(
    template: TemplateName,
    signal?: AbortSignal,
  ): Promise<TemplateDetails>;
  /** A file that a golden case renders otherwise than it expects. */
  readCaseFile(
    template: TemplateName,
    file: { readonly test: string; readonly path: string },
    signal?: AbortSignal,
  ): Promise<FileDifference>;
  /** What two versions make of every service of the template. */
  compare(
    template: TemplateName,
    versions: CompareRequest,
    signal?: AbortSignal,
  ): Promise<TemplateComparison>;
  /** A file of a service that two versions write differently. */
  compareFile(
    template: TemplateName,
    file: CompareFileRequest,
    signal?: AbortSignal,
  ): Promise<FileDifference>;
}

/** @see CurationApi */
export const curationApiRef = createApiRef<CurationApi>({
  id: 'plugin.curation.api',
});
