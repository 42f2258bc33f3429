/**
 * A platform repository read as a model, and the rules that a good one keeps.
 *
 * @packageDocumentation
 */
export type { Application } from './model/Application';
export type {
  Claim,
  ClaimKind,
  ClaimSource,
  OpenPullRequest,
  RouteClaim,
} from './model/Claim';
export type { FileKind } from './model/FileKind';
export type { FileReading } from './model/FileReading';
export type { Finding, Severity } from './model/Finding';
export { identifyFile } from './model/identifyFile';
export { ContentReader } from './model/ContentReader';
export { ownerRef } from './model/ownerRef';
export { PlatformModel } from './model/PlatformModel';
export type { ReservedApplication } from './model/ReservedApplication';
export type { PlatformSnapshot } from './model/PlatformSnapshot';
export { ProposedModel } from './model/ProposedModel';
export type { World } from './model/World';
export { listOpenRoutes, type OpenRoute } from './posture/listOpenRoutes';
export { listReach } from './posture/listReach';
export { listRoutedPaths } from './posture/listRoutedPaths';
export { readPosture } from './posture/readPosture';
export type {
  CodeGuard,
  GuardVerdict,
  LatestGuards,
  RoutePosture,
  SourcePlace,
  StatedGuard,
} from './posture/RoutePosture';
export {
  summarizePosture,
  type PostureSummary,
} from './posture/summarizePosture';
export { rankVerdict, VERDICTS } from './posture/VERDICTS';
export * from './readers/Facts';
export {
  readCatalogDocuments,
  type CatalogDocument,
} from './readers/readCatalogDocuments';
export { READERS } from './readers/READERS';
export { AGREEMENT_RULES } from './rules/agreement/AGREEMENT_RULES';
export { componentOf } from './rules/agreement/entitiesOf';
export { environmentsOf } from './rules/agreement/environmentsOf';
export {
  listOwnCalls,
  listOwnDeployments,
  listOwnOverlays,
  listOwnServices,
} from './rules/agreement/ownArtefacts';
export { placeOfOverlay } from './rules/agreement/placeOfOverlay';
export { judge, judgeProposal } from './rules/judge';
export type { Proposal } from './rules/Proposal';
export { RULES } from './rules/RULES';
export type { Rule } from './rules/Rule';
export { parseRuleSettings, type RuleSettings } from './rules/RuleSettings';
export { GUARD_PLUGINS } from './rules/kong/KONG_PLUGINS';
export { KONG_RULES } from './rules/kong/KONG_RULES';
export type { RoutedPath } from './routing/RoutedPath';
export { routeRequest, type AskedRequest } from './routing/routeRequest';
export { KUBERNETES } from './schemas/OBJECT_TYPES';
export { valueOf, type Fact } from './syntax/Located';
export { readYaml } from './syntax/readYaml';
export {
  itemsOf,
  lineOfKey,
  nodeAt,
  toPlain,
  type YamlMap,
  type YamlNode,
} from './syntax/YamlNode';
