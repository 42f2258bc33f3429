import type {
  PermissionsService,
  PermissionsServiceRequestOptions,
} from '@backstage/backend-plugin-api';
import type { AuthorizePermissionRequest } from '@backstage/plugin-permission-common';

/** For so long an answer holds; a role holds for up to an hour anyway, as long as a sign-in. */
const FRESH_MS = 5_000;
const MOST_ANSWERS = 5_000;

/**
 * Remembers for some seconds what somebody may do in general, by the very token that they bring. Each page asks that a
 * dozen times, and each answer takes a request to the portal itself. What concerns a single thing is asked each time.
 */
export class RememberingPermissions implements PermissionsService {
  private readonly answers = new Map<
    string,
    { readonly answer: Promise<any>; readonly until: number }
  >();

  /** @param now - milliseconds, never set back */
  constructor(
    private readonly asked: PermissionsService,
    private readonly now: () => number = () => performance.now(),
  ) {}

  authorize: PermissionsService['authorize'] = (requests, options) =>
    this.remember('authorize', requests, options, () =>
      this.asked.authorize(requests, options),
    );

  authorizeConditional: PermissionsService['authorizeConditional'] = (
    requests,
    options,
  ) =>
    this.remember('conditional', requests, options, () =>
      this.asked.authorizeConditional(requests, options),
    );

  private remember<T>(
    kind: string,
    requests: readonly Pick<AuthorizePermissionRequest, 'permission'>[],
    options: PermissionsServiceRequestOptions | undefined,
    ask: () => Promise<T>,
  ): Promise<T> {
    const token = readToken(options);
    const isGeneral = requests.every(
      request => !('resourceRef' in request) || !request.resourceRef,
    );
    if (!token || !isGeneral) return ask();
    const key = JSON.stringify([kind, token, requests]);
    const known = this.answers.get(key);
    if (known && known.until > this.now()) return known.answer;
    const answer = ask();
    this.answers.delete(key);
    this.answers.set(key, { answer, until: this.now() + FRESH_MS });
    this.forgetOldest();
    answer.catch(() => {
      if (this.answers.get(key)?.answer === answer) this.answers.delete(key);
    });
    return answer;
  }

  private forgetOldest(): void {
    for (const [key, { until }] of this.answers) {
      if (until > this.now() && this.answers.size <= MOST_ANSWERS) return;
      this.answers.delete(key);
    }
  }
}

/** A service has none, and is answered without asking. */
function readToken(options: object | undefined): string | undefined {
  const { credentials } = (options ?? {}) as {
    credentials?: { token?: string };
  };
  return credentials?.token;
}
