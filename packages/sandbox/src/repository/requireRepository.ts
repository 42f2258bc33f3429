import type { RequestHandler } from 'express';
import { GitHubError } from '../api/GitHubError';
import type { SandboxRepository } from '../SandboxContext';

/** There is one repository; GitHub compares names without regard to case. */
export function requireRepository({
  owner,
  name,
}: SandboxRepository): RequestHandler<{ owner: string; repo: string }> {
  const fullName = `${owner}/${name}`.toLowerCase();
  return (request, _response, next) => {
    const { owner: wantedOwner, repo } = request.params;
    if (`${wantedOwner}/${repo}`.toLowerCase() !== fullName)
      throw GitHubError.notFound('repos/repos#get-a-repository');
    next();
  };
}
