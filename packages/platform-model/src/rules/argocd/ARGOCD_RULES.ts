import type { Rule } from '../Rule';
import { argocdClusterServer } from './argocdClusterServer';
import { argocdFinalizer } from './argocdFinalizer';
import { argocdNameUnique } from './argocdNameUnique';
import { argocdPathExists } from './argocdPathExists';
import { argocdProjectAllows } from './argocdProjectAllows';
import { argocdProjectExists } from './argocdProjectExists';
import { argocdPruneInProduction } from './argocdPruneInProduction';
import { argocdRepository } from './argocdRepository';
import { argocdRevision } from './argocdRevision';
import { argocdValid } from './argocdValid';

export const ARGOCD_RULES: readonly Rule[] = [
  argocdValid,
  argocdProjectExists,
  argocdProjectAllows,
  argocdClusterServer,
  argocdPathExists,
  argocdNameUnique,
  argocdFinalizer,
  argocdPruneInProduction,
  argocdRepository,
  argocdRevision,
];
