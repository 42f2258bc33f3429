const UNAUTHORIZED = { statusCode: 401, error: 'Unauthorized' } as const;
const FORBIDDEN = { statusCode: 403, error: 'Forbidden' } as const;
const UNAVAILABLE = { statusCode: 503, error: 'Service Unavailable' } as const;

/** Every refusal that there is, and how HTTP answers it. */
const ANSWERS = {
  'token-missing': UNAUTHORIZED,
  'token-malformed': UNAUTHORIZED,
  'algorithm-refused': UNAUTHORIZED,
  'key-unknown': UNAUTHORIZED,
  'signature-invalid': UNAUTHORIZED,
  'token-expired': UNAUTHORIZED,
  'token-not-yet-valid': UNAUTHORIZED,
  'claim-missing': UNAUTHORIZED,
  'issuer-wrong': UNAUTHORIZED,
  'audience-wrong': UNAUTHORIZED,
  'token-revoked': UNAUTHORIZED,
  'role-refused': FORBIDDEN,
  'route-undeclared': FORBIDDEN,
  'keys-unavailable': UNAVAILABLE,
} as const;

/** Why a request is refused, in a word that programs can rely on. */
export type RefusalCode = keyof typeof ANSWERS;

/** The body of the answer to a refused request. */
export interface RefusalBody {
  readonly statusCode: 401 | 403 | 503;
  readonly error: string;
  readonly code: RefusalCode;
  /** A sentence that says what to do. */
  readonly message: string;
}

/** A request that is refused: a value, since a wrong token is nothing unexpected. */
export class TokenRefusal {
  readonly body: RefusalBody;

  /** @param message - a sentence that says what to do */
  constructor(readonly code: RefusalCode, message: string) {
    this.body = { ...ANSWERS[code], code, message };
  }

  /** The value of the header `WWW-Authenticate` (RFC 6750); none where another token would not help. */
  get challenge(): string | undefined {
    switch (this.body.statusCode) {
      case 401:
        return 'Bearer error="invalid_token"';
      case 403:
        return 'Bearer error="insufficient_scope"';
      default:
        return undefined;
    }
  }
}
