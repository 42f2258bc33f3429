import { describeFact, describeFactsByName } from './DescribedFact';
import type { OwnedReading } from './describeModel';

/** What runs of an application in one environment, as its overlay says it. */
export function describeOverlays({ reading, application }: OwnedReading) {
  if (reading.kind !== 'overlay') return [];
  const { path, place, facts } = reading;
  return [
    {
      application,
      environment: place.environment,
      cluster: place.cluster,
      path,
      line: facts.line,
      name: describeFact(path, facts.name),
      namespace: describeFact(path, facts.namespace),
      minReplicas: describeFact(path, facts.minReplicas),
      maxReplicas: describeFact(path, facts.maxReplicas),
      env: describeFactsByName(path, facts.env),
      images: facts.images.map(image => ({
        path,
        line: image.line,
        name: describeFact(path, image.name),
        newName: describeFact(path, image.newName),
        newTag: describeFact(path, image.newTag),
        digest: describeFact(path, image.digest),
      })),
    },
  ];
}
