export interface Config {
  slipway?: {
    argocd?: {
      /** Every Argo CD that is followed. */
      instances?: Array<{
        /** As people call it, e.g. `main`. */
        name: string;
        /** Where people open it, e.g. `https://argocd.acme.example`. */
        url: string;
        /**
         * Of an account that may get applications.
         * @visibility secret
         */
        token: string;
        /** Allows http to a host that is not this machine: the token can be read on its way. */
        allowHttp?: boolean;
      }>;
    };
  };
}
