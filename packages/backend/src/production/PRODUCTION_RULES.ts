import type { ProductionRule } from './ProductionRule';
import { addressesAreHttps } from './rules/addressesAreHttps';
import { databaseIsSafe } from './rules/databaseIsSafe';
import { environmentIsProduction } from './rules/environmentIsProduction';
import { noSandbox } from './rules/noSandbox';
import { nothingDangerous } from './rules/nothingDangerous';
import { onlyWhatIsNeeded } from './rules/onlyWhatIsNeeded';
import { originsAreExact } from './rules/originsAreExact';
import { permissionsAreAsked } from './rules/permissionsAreAsked';
import { scriptsAreOwn } from './rules/scriptsAreOwn';
import { secretsAreNotWritten } from './rules/secretsAreNotWritten';
import { secretsAreStrong } from './rules/secretsAreStrong';
import { signInIsByIdentity } from './rules/signInIsByIdentity';

/** Each must hold, or the portal does not start. */
export const PRODUCTION_RULES: readonly ProductionRule[] = [
  signInIsByIdentity,
  permissionsAreAsked,
  environmentIsProduction,
  noSandbox,
  secretsAreStrong,
  secretsAreNotWritten,
  addressesAreHttps,
  originsAreExact,
  scriptsAreOwn,
  databaseIsSafe,
  nothingDangerous,
  onlyWhatIsNeeded,
];
