import type { ArgocdApplication, ArgocdProject } from '../../readers/Facts';
import { isKnown, valueOf } from '../../syntax/Located';
import { fileRule, type Fault } from '../Rule';
import { findProject } from './findProject';
import { isPermitted } from './isPermitted';
import { listSources } from './listSources';

/** Where a project's patterns cannot be read, nothing is said against the Application. */
export const argocdProjectAllows = fileRule({
  id: 'argocd-project-allows',
  on: ['argocd'],
  severity: 'error',
  title: 'An Argo CD project allows what its Applications deploy, and where',
  why: 'Argo CD refuses to deploy from a repository or into a namespace that the project does not list.',
  judge: (reading, world) =>
    reading.facts.applications.flatMap(application => {
      const name = valueOf(application.project);
      const project = name && findProject(reading, name, world);
      if (!project) return [];
      return [
        ...judgeSources(application, project, name),
        ...judgeDestination(application, project, name),
      ];
    }),
});

function judgeSources(
  application: ArgocdApplication,
  { sourceRepos }: ArgocdProject,
  project: string,
): Fault[] {
  return listSources(application).flatMap(({ repoUrl }) => {
    if (!isKnown(repoUrl)) return [];
    const url = normalizeUrl(repoUrl.value);
    const entries = sourceRepos.map(repo => {
      const pattern = valueOf(repo);
      return [[pattern && normalizeUrl(pattern), url]] as const;
    });
    return isPermitted(entries, '/') === false
      ? [
          {
            line: repoUrl.line,
            message: `the project ${project} does not allow the repository ${repoUrl.value}`,
            fix: 'Deploy from a repository that the project lists.',
          },
        ]
      : [];
  });
}

function judgeDestination(
  { server, destinationNamespace }: ArgocdApplication,
  { destinations }: ArgocdProject,
  project: string,
): Fault[] {
  if (!isKnown(server)) return [];
  const servers = destinations.map(
    destination => [valueOf(destination.server), server.value] as const,
  );
  if (isPermitted(servers.map(pairing => [pairing])) === false)
    return [
      {
        line: server.line,
        message: `the project ${project} does not allow the cluster ${server.value}`,
        fix: 'Deploy to a cluster that the project lists.',
      },
    ];
  if (!isKnown(destinationNamespace)) return [];
  const namespace = destinationNamespace.value;
  const entries = destinations.map(
    (destination, index) =>
      [
        servers[index],
        [valueOf(destination.namespace) ?? '', namespace],
      ] as const,
  );
  return isPermitted(entries) === false
    ? [
        {
          line: destinationNamespace.line,
          message: `the project ${project} does not allow the namespace ${namespace}`,
          fix: 'Choose another service name, or let the project allow the namespace.',
          field: 'service',
        },
      ]
    : [];
}

/** Argo CD takes addresses for the same that differ only in case or in their ending. */
function normalizeUrl(url: string): string {
  return url
    .trim()
    .toLowerCase()
    .replace(/\/$/, '')
    .replace(/\.git$/, '');
}
