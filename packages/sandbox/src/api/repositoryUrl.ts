import type { SandboxContext } from '../SandboxContext';

/** The API's address of the repository, e.g. `http://localhost:7080/api/v3/repos/acme/platform`. */
export function repositoryUrl(
  context: Pick<SandboxContext, 'apiUrl' | 'repository'>,
): string {
  const { owner, name } = context.repository;
  return `${context.apiUrl}/repos/${owner}/${name}`;
}

/** The address of the repository for people, e.g. `http://localhost:7080/acme/platform`. */
export function repositoryPageUrl(
  context: Pick<SandboxContext, 'baseUrl' | 'repository'>,
): string {
  const { owner, name } = context.repository;
  return `${context.baseUrl}/${owner}/${name}`;
}
