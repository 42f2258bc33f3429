export interface Config {
  slipway?: {
    /** The audit log. Only the local mode does without. */
    audit?: {
      /**
       * Signs each entry of the log: 32 characters or more. Who has it and the database can write the log anew.
       * @visibility secret
       */
      key?: string;
      /**
       * Keys that signed before; what they signed stays valid.
       * @deepVisibility secret
       */
      retiredKeys?: string[];
    };
  };
}
