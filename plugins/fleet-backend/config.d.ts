export interface Config {
  slipway?: {
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
