/** One path of a route as plain data: what a request must be for its gateway to send it there. */
export interface RoutedPath {
  readonly gateway: string;
  /** The route's name at the gateway; null where it has none. */
  readonly route: string | null;
  /** As it is written; a regular expression starts with `~`. Empty: any path. */
  readonly path: string;
  /** null: any. */
  readonly methods: readonly string[] | null;
  /** In lower case; null: any. */
  readonly hosts: readonly string[] | null;
  /** Accepted values by name, both in lower case; null: any. */
  readonly headers: Readonly<Record<string, readonly string[]>> | null;
  /** null: any. */
  readonly snis: readonly string[] | null;
  readonly regexPriority: number;
}
