/** The GitHub App that a sandbox knows, with its one installation. */
export interface SandboxApp {
  readonly appId: number;
  readonly slug: string;
  /** PEM; the App signs with its other half. */
  readonly publicKey: string;
  /** What the owner of the repository granted, e.g. `{contents: 'write'}`. */
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>;
  /** The names of the repositories that it may see. */
  readonly repositories: readonly string[];
  readonly suspended?: boolean;
}
