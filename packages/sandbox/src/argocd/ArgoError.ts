import type { ErrorRequestHandler } from 'express';

/** gRPC's numbers, as Argo CD sends them, and the HTTP status that goes with each. */
const CODES = {
  invalid: [3, 400],
  notFound: [5, 404],
  denied: [7, 403],
  precondition: [9, 400],
  internal: [13, 500],
  unauthenticated: [16, 401],
} as const;

/** An answer that is an error, in Argo CD's own words. Thrown by handlers, sent by {@link sendArgoError}. */
export class ArgoError extends Error {
  override readonly name = 'ArgoError';

  constructor(readonly kind: keyof typeof CODES, message: string) {
    super(message);
  }
}

/** The last handler of Argo CD's API: every failure leaves in its shape. */
export const sendArgoError: ErrorRequestHandler = (
  error,
  _request,
  response,
  next,
) => {
  if (response.headersSent) {
    next(error);
    return;
  }
  const known = toArgoError(error);
  const [code, status] = CODES[known.kind];
  response
    .status(status)
    .json({ error: known.message, code, message: known.message });
};

function toArgoError(error: unknown): ArgoError {
  if (error instanceof ArgoError) return error;
  const { status, message } = error as { status?: number; message: string };
  // Express and its body parser mark what the caller did wrong.
  if (status !== undefined && status < 500)
    return new ArgoError('invalid', message);
  // A fault of ours: whoever started the sandbox shall see where it is.
  console.error(error);
  return new ArgoError('internal', 'Internal error');
}
