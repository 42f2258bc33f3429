import { describeFact, describeFactsByName } from './DescribedFact';
import type { OwnedReading } from './describeModel';

/** The Terraform module calls of a file. */
export function describeModuleCalls({ reading, application }: OwnedReading) {
  if (reading.kind !== 'terraform-call') return [];
  const { path, place, facts } = reading;
  return facts.calls.map(call => ({
    application,
    cluster: place.cluster,
    environment: place.environment,
    path,
    line: call.line,
    label: call.label,
    source: describeFact(path, call.source),
    arguments: describeFactsByName(path, call.arguments),
  }));
}
