import {
  itemsOf,
  nodeAt,
  type YamlScalar,
  type YamlStream,
} from '../../syntax/YamlNode';

/** An event that starts a workflow, e.g. `pull_request`. */
export interface WorkflowEvent {
  readonly name: string;
  readonly line: number;
}

/** What starts a workflow, whichever of the three ways it is written. */
export function listEvents({ documents }: YamlStream): WorkflowEvent[] {
  const on = nodeAt(documents[0], 'on');
  if (on?.kind === 'map')
    return [...on.entries].map(([name, { line }]) => ({ name, line }));
  const scalars = on?.kind === 'scalar' ? [on] : itemsOf(on);
  return scalars
    .filter((item): item is YamlScalar => item.kind === 'scalar')
    .map(({ text, line }) => ({ name: text, line }));
}
