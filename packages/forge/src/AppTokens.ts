import type { GithubAppConfig } from '@backstage/integration';
import { createAppAuth } from '@octokit/auth-app';
import { Octokit } from '@octokit/rest';
import * as z from 'zod';
import { describeAppFault, isAnswer } from './describeAppFault';
import { toForgeError, type ForgeError } from './ForgeError';
import type { Right, TokenSource } from './TokenSource';

/** All that the forge does; deploy/github-app-manifest.json asks an organisation for the same. */
export const APP_PERMISSIONS = {
  read: { contents: 'read', metadata: 'read', pull_requests: 'read' },
  write: { contents: 'write', metadata: 'read', pull_requests: 'write' },
} as const satisfies Record<Right, Record<string, 'read' | 'write'>>;

/** A token that is about to expire would do so in the middle of a proposal. */
const RESERVE_MS = 5 * 60_000;

const installationSchema = z.object({ id: z.number().int() });
const tokenSchema = z.object({
  token: z.string().min(1),
  expires_at: z.iso.datetime({ offset: true }),
});

interface IssuedToken {
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly freshUntil: number;
}

/** Tokens of a GitHub App that open one repository and nothing else, for reading or for writing, for an hour. */
export class AppTokens implements TokenSource {
  private readonly octokit: Octokit;
  /** Calls at the same time share one. */
  private readonly issued = new Map<Right, Promise<IssuedToken>>();
  private installation?: Promise<number>;

  /**
   * @param options.now - milliseconds since 1970
   * @throws Error when the private key is none
   */
  constructor(
    private readonly app: Pick<GithubAppConfig, 'appId' | 'privateKey'>,
    private readonly owner: string,
    private readonly repo: string,
    private readonly options: {
      baseUrl: string;
      fetch: typeof fetch;
      now: () => number;
    },
  ) {
    this.octokit = new Octokit({
      baseUrl: options.baseUrl,
      userAgent: 'slipway',
      authStrategy: createAppAuth,
      auth: {
        appId: app.appId,
        // An environment variable holds it in one line.
        privateKey: app.privateKey.replace(/\\n/g, '\n'),
      },
      request: { fetch: options.fetch },
      log: { debug() {}, info() {}, warn() {}, error() {} },
    });
  }

  async read(right: Right): Promise<string> {
    const present = this.issued.get(right);
    if (present) {
      const { token, freshUntil } = await present;
      if (freshUntil > this.options.now()) return token;
      this.drop(right, present);
    }
    const asked = this.issued.get(right) ?? this.ask(right);
    this.issued.set(right, asked);
    try {
      return (await asked).token;
    } catch (error) {
      this.drop(right, asked);
      throw error;
    }
  }

  async renew(right: Right, refused: string): Promise<string> {
    const present = this.issued.get(right);
    // Another call may have renewed it already.
    if (present && (await present).token === refused) this.drop(right, present);
    return this.read(right);
  }

  private drop(right: Right, issued: Promise<IssuedToken>): void {
    if (this.issued.get(right) === issued) this.issued.delete(right);
  }

  private async ask(right: Right): Promise<IssuedToken> {
    try {
      this.installation ??= this.findInstallation();
      const { data } =
        await this.octokit.rest.apps.createInstallationAccessToken({
          installation_id: await this.installation,
          repositories: [this.repo],
          permissions: APP_PERMISSIONS[right],
        });
      const { token, expires_at: expiresAt } = tokenSchema.parse(data);
      return { token, freshUntil: Date.parse(expiresAt) - RESERVE_MS };
    } catch (error) {
      // It may have been installed anew meanwhile.
      this.installation = undefined;
      throw this.explain(error, right);
    }
  }

  private async findInstallation(): Promise<number> {
    const { data } = await this.octokit.rest.apps.getRepoInstallation({
      owner: this.owner,
      repo: this.repo,
    });
    return installationSchema.parse(data).id;
  }

  /** Nothing of what the libraries say is repeated where they may speak of the key. */
  private explain(error: unknown, right: Right): ForgeError {
    const about = `the GitHub App ${this.app.appId} on ${this.owner}/${this.repo}`;
    if (error instanceof z.ZodError)
      return toForgeError(error, `get a token of ${about}`);
    return describeAppFault(
      isAnswer(error) ? error : undefined,
      about,
      APP_PERMISSIONS[right],
    );
  }
}
