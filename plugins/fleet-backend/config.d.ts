import type { HumanDuration } from '@backstage/types';

export interface Config {
  slipway?: {
    delivery?: {
      /** How long a new service took before there was a portal; a week unless told. */
      baseline?: HumanDuration | string;
      /** Where a past is told of that did not happen, so that a first look is not empty; only in the local mode. */
      samples?: string;
    };
    /** When whoever asked for a creation is told that it does not go on. */
    notifications?: {
      /** So long nothing has happened to what was merged and is healthy nowhere; 30 minutes unless told. */
      stuckAfter?: HumanDuration | string;
      /** So long it has been degraded; 5 minutes unless told. */
      degradedFor?: HumanDuration | string;
    };
    /** Where the newest version of each guard's package is known from, by guard. */
    guards?: {
      [guard: string]: {
        /** e.g. `@acme/nestjs-site-auth-guard` */
        package: string;
        /** The newest version, where it is not looked up. */
        latest?: string;
        /** The registry to ask for it, e.g. `https://registry.npmjs.org`. */
        registry?: string;
        /**
         * What the registry asks for, as a bearer token.
         * @visibility secret
         */
        token?: string;
      };
    };
  };
}
