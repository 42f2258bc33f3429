import { STATUS_CODES } from 'node:http';
import type { ErrorRequestHandler } from 'express';
import { GitHubError } from './GitHubError';

/** Express's last handler: every failure leaves in GitHub's shape, and no stack trace leaves at all. */
export const sendGitHubError: ErrorRequestHandler = (
  error,
  _request,
  response,
  next,
) => {
  if (response.headersSent) {
    next(error);
    return;
  }
  const known = toGitHubError(error);
  response
    .status(known.status)
    .set(known.details.headers ?? {})
    .json(known.toBody());
};

function toGitHubError(error: unknown): GitHubError {
  if (error instanceof GitHubError) return error;
  // Express and its body parser mark what the caller did wrong.
  const { type, status } = error as { type?: string; status?: number };
  if (type === 'entity.parse.failed')
    return new GitHubError(400, 'Problems parsing JSON');
  if (status !== undefined && status >= 400 && status < 500)
    return new GitHubError(status, STATUS_CODES[status] ?? 'Bad Request');
  // A fault of ours: whoever started the sandbox shall see where it is.
  console.error(error);
  return new GitHubError(500, 'Server Error');
}
