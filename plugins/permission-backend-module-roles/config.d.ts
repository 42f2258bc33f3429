export interface Config {
  slipway?: {
    /**
     * Which groups have which role; docs/roles.md. Each a list of groups such as `group:default/commerce` (short:
     * `commerce`), or one text with commas between them, as a variable holds it.
     */
    roles?: {
      /** Who creates services for the own groups. */
      developer?: string | string[];
      /** Who runs the platform, and may do everything. */
      platform?: string | string[];
      /** Who sees figures, and creates nothing. */
      manager?: string | string[];
    };
  };
}
