/**
 * What the portal says of a template: its versions, services, cases and findings, and what two versions differ in.
 *
 * @packageDocumentation
 */
export type {
  ComparedFile,
  ComparedService,
  CompareFileRequest,
  CompareRequest,
  TemplateComparison,
  UnknownValue,
} from './TemplateComparison';
export type { ChangeKind, FileDifference } from './FileDifference';
export type {
  CaseProof,
  TemplateCase,
  TemplateDetails,
  TemplateService,
  TemplateVersion,
} from './TemplateDetails';
export {
  TEMPLATE_CHECKS,
  type TemplateCheck,
  type TemplateFinding,
} from './TemplateFinding';
export type {
  FindingCounts,
  TemplateList,
  TemplateSummary,
} from './TemplateSummary';
