import type { Rule } from '../Rule';
import { gatewayDefaultsInherited } from './gatewayDefaultsInherited';
import { gatewaySetsPolicy } from './gatewaySetsPolicy';
import { guardIsOn } from './guardIsOn';
import { kongFileValid } from './kongFileValid';
import { kongFormatVersion } from './kongFormatVersion';
import { kongNameUnique } from './kongNameUnique';
import { kongPluginConfigured } from './kongPluginConfigured';
import { kongPluginKnown } from './kongPluginKnown';
import { kongPluginOnce } from './kongPluginOnce';
import { kongReferenceResolves } from './kongReferenceResolves';
import { kongTimeoutsSane } from './kongTimeoutsSane';
import { policyIsInherited } from './policyIsInherited';
import { routeIsFree } from './routeIsFree';
import { routeIsGuarded } from './routeIsGuarded';
import { routeIsReachable } from './routeIsReachable';
import { routeKeepsPath } from './routeKeepsPath';
import { routeKeepsToItself } from './routeKeepsToItself';
import { routePathGrammar } from './routePathGrammar';
import { routeRegexEnds } from './routeRegexEnds';
import { routeRegexSafe } from './routeRegexSafe';
import { routeWinnerKnown } from './routeWinnerKnown';
import { upstreamAllowed } from './upstreamAllowed';

export const KONG_RULES: readonly Rule[] = [
  kongFormatVersion,
  kongFileValid,
  kongNameUnique,
  kongReferenceResolves,
  kongPluginKnown,
  kongPluginConfigured,
  kongPluginOnce,
  kongTimeoutsSane,
  routePathGrammar,
  routeRegexSafe,
  routeRegexEnds,
  routeIsFree,
  routeIsReachable,
  routeWinnerKnown,
  routeKeepsToItself,
  routeKeepsPath,
  upstreamAllowed,
  routeIsGuarded,
  guardIsOn,
  gatewaySetsPolicy,
  gatewayDefaultsInherited,
  policyIsInherited,
];
