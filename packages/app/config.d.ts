export interface Config {
  auth?: {
    providers?: {
      guest?: {
        /**
         * The sign-in page offers the guest exactly where the backend has one.
         * @visibility frontend
         */
        userEntityRef?: string;
      };
    };
  };
}
