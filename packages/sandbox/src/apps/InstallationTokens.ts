import { randomBytes } from 'node:crypto';

const HOUR_MS = 3_600_000;

/** What an installation token opens. */
export interface InstallationToken {
  readonly token: string;
  readonly expiresAt: Date;
  readonly permissions: Readonly<Record<string, string>>;
  readonly repositories: readonly string[];
}

/** The tokens that were handed to the App; they live an hour, as GitHub's do. */
export class InstallationTokens {
  private readonly tokens = new Map<string, InstallationToken>();

  constructor(private readonly now: () => Date) {}

  issue(
    opens: Pick<InstallationToken, 'permissions' | 'repositories'>,
  ): InstallationToken {
    const issued = {
      ...opens,
      token: `ghs_${randomBytes(18).toString('hex')}`,
      expiresAt: new Date(this.now().getTime() + HOUR_MS),
    };
    this.tokens.set(issued.token, issued);
    return issued;
  }

  /** @returns `undefined` for one that is unknown, revoked or out of date */
  find(token: string | undefined): InstallationToken | undefined {
    const found = token === undefined ? undefined : this.tokens.get(token);
    return found && found.expiresAt > this.now() ? found : undefined;
  }

  revoke({ token }: InstallationToken): void {
    this.tokens.delete(token);
  }
}
