import { textAt, type YamlStream } from '../syntax/YamlNode';
import type { WorkflowFacts } from './Facts';
import { withoutAbsent } from './withoutAbsent';

/** Reads a workflow of GitHub Actions. Its rules look at the file itself; this is what the model tells of it. */
export function readWorkflow({ documents: [root] }: YamlStream): WorkflowFacts {
  return withoutAbsent({ name: textAt(root, 'name') });
}
