import type { Config } from '@backstage/config';
import type { ConfiguredValue } from './listValues';
import type { WrittenSecret } from './readWrittenSecrets';

/** What rules look at. */
export interface ProductionFacts {
  readonly config: Config;
  /** Everything in it. */
  readonly values: readonly ConfiguredValue[];
  /** How node-postgres encrypts where an address does not say: `PGSSLMODE`. */
  readonly sslMode?: string;
  /** The secrets that stand in its files. */
  readonly written: readonly WrittenSecret[];
}

/** One thing that is wrong. */
export interface ProductionFault {
  /** e.g. `permission.enabled` */
  readonly key: string;
  /** What is wrong with it and what to do, e.g. `must be true: ...`. It never holds the value of a secret. */
  readonly message: string;
}

/** One thing that a portal must not be in production. */
export type ProductionRule = (facts: ProductionFacts) => ProductionFault[];
