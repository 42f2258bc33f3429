import { describeFact } from './DescribedFact';
import type { OwnedReading } from './describeModel';

/** The Argo CD Applications of a file: what is deployed from where to where. */
export function describeDeployments({ reading, application }: OwnedReading) {
  if (reading.kind !== 'argocd') return [];
  const { path, place, facts } = reading;
  return facts.applications.map(each => ({
    application,
    cluster: place.cluster,
    environment: place.environment,
    path,
    line: each.line,
    name: describeFact(path, each.name),
    project: describeFact(path, each.project),
    repoUrl: describeFact(path, each.repoUrl),
    targetRevision: describeFact(path, each.targetRevision),
    sourcePath: describeFact(path, each.path),
    server: describeFact(path, each.server),
    namespace: describeFact(path, each.destinationNamespace),
    prune: describeFact(path, each.prune),
    selfHeal: describeFact(path, each.selfHeal),
  }));
}
