export {
  createGuardModule,
  createVerifier,
  type AsyncGuardOptions,
  type GuardKind,
  type GuardOptions,
} from './createGuardModule';
export { createRuleDecorator, type AccessOptions } from './createRuleDecorator';
export { Public } from './Public';
export { createClaimsDecorator } from './requestClaims';
