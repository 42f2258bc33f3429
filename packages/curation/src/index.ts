/**
 * Curates a template: its golden cases, findings about itself, generated values, and what its versions make of real
 * services.
 *
 * @packageDocumentation
 */
export { judgeTemplate } from './checks/judgeTemplate';
export { listGoldenCases, type GoldenCase } from './cases/listGoldenCases';
export { readCaseLayout } from './cases/readCaseLayout';
export { proveCase } from './cases/proveCase';
export { runGoldenCase, type GoldenResult } from './cases/runGoldenCase';
export {
  digestTemplate,
  versionOf,
  type TemplateContent,
} from './content/TemplateContent';
export { RenderableTemplate } from './content/RenderableTemplate';
export { compareFiles, type FileChange } from './difference/compareFiles';
export { describeDifference } from './difference/describeDifference';
export {
  compareService,
  tryToRender,
  type ComparedVersions,
} from './services/compareService';
export { findOrigin, type TemplateOrigin } from './services/findOrigin';
export {
  readServiceValues,
  type ReadValues,
} from './services/readServiceValues';
export { generateValues } from './values/generateValues';
export { testValues, type GeneratedFault } from './values/testValues';
