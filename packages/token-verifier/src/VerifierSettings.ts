/** Whom a verifier believes, and what about. */
export interface VerifierSettings {
  /** The `iss` of the tokens, and the URL of the auth service, e.g. `https://auth.acme.example`. */
  readonly issuer: string;
  /** Whom the tokens are for, e.g. `site`. */
  readonly audience: string;
  /** Claims that every token must have, as texts with something in them. */
  readonly requiredClaims: readonly string[];
  /** Where a token may stand when there is none in `Authorization`. */
  readonly cookieName: string;
  /** Where the keys are; below the issuer when absent. */
  readonly jwksUrl?: string;
  /** Where the revoked sessions are; below the issuer when absent. */
  readonly revocationsUrl?: string;
  /** How much the clocks of two machines may differ: at most 60; 5 when absent. */
  readonly clockToleranceSeconds?: number;
  /** How old the keys become before they are looked at again; 300 when absent. An unknown key is looked for at once. */
  readonly keysFreshSeconds?: number;
  /** How old the revocations become before they are looked at again; 15 when absent. */
  readonly revocationsFreshSeconds?: number;
  /** How long the issuer may take to answer; 3000 when absent. */
  readonly timeoutMs?: number;
  /** How many verified tokens are remembered; 5000 when absent, about 10 MB. */
  readonly rememberedTokens?: number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Told when keys or revocations cannot be read. */
  readonly warn?: (message: string) => void;
}

/** Settings in which nothing is absent. */
export type CompleteSettings = Required<VerifierSettings>;

/** The issuer lists a revoked session for this much longer than its tokens live: after that they would count again. */
const LARGEST_TOLERANCE_SECONDS = 60;

/** @throws Error naming the setting that cannot be right: a service must not start with it */
export function completeSettings(settings: VerifierSettings): CompleteSettings {
  checkUrl('issuer', settings.issuer);
  const base = settings.issuer.replace(/\/+$/, '');
  const complete = {
    jwksUrl: `${base}/.well-known/jwks.json`,
    revocationsUrl: `${base}/.well-known/revocations.json`,
    clockToleranceSeconds: 5,
    keysFreshSeconds: 300,
    revocationsFreshSeconds: 15,
    timeoutMs: 3000,
    rememberedTokens: 5000,
    now: Date.now,
    warn: () => undefined,
    ...withoutAbsent(settings),
  };
  checkUrl('jwksUrl', complete.jwksUrl);
  checkUrl('revocationsUrl', complete.revocationsUrl);
  for (const name of [
    'clockToleranceSeconds',
    'keysFreshSeconds',
    'revocationsFreshSeconds',
    'timeoutMs',
    'rememberedTokens',
  ] as const)
    if (!Number.isFinite(complete[name]) || complete[name] < 0)
      throw new Error(`${name} must be a number that is not negative`);
  if (complete.clockToleranceSeconds > LARGEST_TOLERANCE_SECONDS)
    throw new Error(
      `clockToleranceSeconds must be at most ${LARGEST_TOLERANCE_SECONDS}: the auth service forgets revoked sessions then`,
    );
  return complete;
}

/** A setting that is given as undefined, as from an optional field of a configuration, is one that is absent. */
function withoutAbsent<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Fields;
}

function checkUrl(name: string, url: unknown): void {
  const protocol =
    typeof url === 'string' && URL.canParse(url) && new URL(url).protocol;
  if (protocol !== 'https:' && protocol !== 'http:')
    throw new Error(
      `${name} must be the URL of the auth service, like https://auth.acme.example; it is ${
        url === undefined ? 'not set' : JSON.stringify(url)
      }`,
    );
}
