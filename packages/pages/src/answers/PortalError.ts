/** Why the portal's backend gave no answer. */
export type PortalErrorKind =
  /** Nothing came back at all. */
  | 'unreachable'
  /** It takes too long. */
  | 'silent'
  /** What is asked for makes no sense to it, or is not for this person. */
  | 'refused'
  | 'missing'
  /** It could not. */
  | 'failed';

/** The portal gave no answer. The message is a sentence in English; a page in another language has its own for each kind. */
export class PortalError extends Error {
  readonly name = 'PortalError';

  constructor(readonly kind: PortalErrorKind, message: string) {
    super(message);
  }
}
