import type { Remark } from './Checks';
import type { CodeChecks } from './readCode';
import type { GatewayChecks } from './readGateway';
import type { GuardVerdict, SourcePlace, StatedGuard } from './RoutePosture';

/** Something that is wrong with a route, and the verdict that it alone would lead to. */
export interface Fault extends Remark {
  readonly verdict: GuardVerdict;
}

/** What is meant, and who checks. */
export interface Postures {
  /** Of the application. */
  readonly name: string;
  /** For a sentence, e.g. `the Kong route order-api`. */
  readonly route: string;
  /** Where nothing else is to be pointed at. */
  readonly place: SourcePlace;
  readonly declared: StatedGuard;
  readonly gateway: GatewayChecks;
  readonly code: CodeChecks;
}
