import {
  itemsOf,
  nodeAt,
  type YamlNode,
  type YamlMap,
  type YamlStream,
} from '../../syntax/YamlNode';

/** A job of a workflow. */
export interface Job {
  readonly id: string;
  /** Where its id stands. */
  readonly line: number;
  readonly node: YamlNode;
}

/** A step of a workflow, and the job it belongs to. */
export interface Step {
  readonly job: Job;
  readonly node: YamlMap;
}

/** The jobs of a workflow, whatever else it holds. */
export function listJobs({ documents }: YamlStream): Job[] {
  const jobs = nodeAt(documents[0], 'jobs');
  if (jobs?.kind !== 'map') return [];
  return [...jobs.entries].map(([id, { line, value }]) => ({
    id,
    line,
    node: value,
  }));
}

/** The steps of all jobs that are mappings, those of a `parallel` group among them. */
export function listSteps(workflow: YamlStream): Step[] {
  return listJobs(workflow).flatMap(job =>
    listNodes(nodeAt(job.node, 'steps')).map(node => ({ job, node })),
  );
}

function listNodes(steps: YamlNode | undefined): YamlMap[] {
  return itemsOf(steps).flatMap(node =>
    node.kind === 'map' ? [node, ...listNodes(nodeAt(node, 'parallel'))] : [],
  );
}
