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
    }>;
  };
}
