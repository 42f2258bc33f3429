import {
  nodeAt,
  type YamlScalar,
  type YamlStream,
} from '../../syntax/YamlNode';
import { listSteps, type Step } from './listSteps';

/** Text of a workflow that a shell, or Node, runs as a program. */
export interface Script {
  readonly step: Step;
  readonly text: YamlScalar;
}

/** The scripts of a workflow: `run`, and what `actions/github-script` is given. */
export function listScripts(workflow: YamlStream): Script[] {
  return listSteps(workflow).flatMap(step => {
    const uses = nodeAt(step.node, 'uses');
    const isScript =
      uses?.kind === 'scalar' && /^actions\/github-script@/i.test(uses.text);
    return [
      nodeAt(step.node, 'run'),
      isScript ? nodeAt(step.node, 'with', 'script') : undefined,
    ].flatMap(text =>
      text?.kind === 'scalar' && typeof text.value === 'string'
        ? [{ step, text }]
        : [],
    );
  });
}
