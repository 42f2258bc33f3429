export interface Config {
  auth?: {
    providers?: {
      /**
       * The sign-in page offers exactly what the backend has; nothing of what stands in it is visible.
       * @visibility frontend
       */
      github?: object;
      /** @visibility frontend */
      oidc?: object;
    };
  };
  slipway?: {
    /**
     * `local` is the portal of a laptop, with personas and the sandbox. Absent: production.
     * @visibility frontend
     */
    mode?: 'local';
    signIn?: {
      /**
       * What the company calls its identity provider, e.g. `Acme account`: the sign-in page says "Continue with" it.
       * @visibility frontend
       */
      oidcTitle?: string;
    };
    /** Whom one may choose to be without a password. In the local mode only. */
    personas?: Array<{
      /**
       * What signs in as it: `GET /api/auth/{provider}/refresh`.
       * @visibility frontend
       */
      provider: string;
      /** @visibility frontend */
      role: 'developer' | 'platform' | 'manager';
      /**
       * e.g. `Developer`
       * @visibility frontend
       */
      title: string;
      /**
       * What this person may do, in a sentence.
       * @visibility frontend
       */
      description: string;
      /** The same in other languages. */
      translations?: {
        ko?: {
          /** @visibility frontend */
          title: string;
          /** @visibility frontend */
          description: string;
        };
      };
      /** @visibility frontend */
      userEntityRef: string;
      /** Groups of that user, until the catalog has been read. */
      groups: string[];
    }>;
  };
}
