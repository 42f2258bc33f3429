import { nodeAt, type YamlMap } from '../../syntax/YamlNode';
import type { Fault } from '../Rule';
import { syntaxRule } from '../Rule';
import { lineAt } from './listExpressions';
import { listEvents } from './listEvents';
import { listScripts } from './listScripts';
import { listSteps } from './listSteps';

/** They run with the repository's own token and secrets, whoever opened the pull request. */
const TRUSTED_EVENTS = ['pull_request_target', 'workflow_run'];

const HEAD =
  /github\.head_ref|pull_request\.head\b|workflow_run\.head_|\bpull\/[^\s'"]{0,200}\/(?:head|merge)\b/i;
const FETCH = /\bgh\s+pr\s+checkout\b|\bgit\s+(?:fetch|pull|checkout|clone)\b/;

/** Code of a pull request runs only where there is nothing to steal. */
export const workflowUntrustedCheckout = syntaxRule({
  id: 'workflow-untrusted-checkout',
  severity: 'error',
  title: 'A workflow with secrets checks out no code of a pull request',
  why: 'pull_request_target and workflow_run start with the repository’s own token and secrets: whoever opens a pull request would decide what runs with them.',
  on: ['workflow'],
  inspect: workflow => {
    const event = listEvents(workflow).find(({ name }) =>
      TRUSTED_EVENTS.includes(name),
    );
    if (!event) return [];
    return [
      ...listSteps(workflow).flatMap(({ node }) => findCheckout(node)),
      ...listScripts(workflow).flatMap(({ text }) => {
        const script = String(text.value);
        let start = 0;
        for (const line of script.split('\n')) {
          const isFetch = FETCH.test(line);
          if (isFetch && (HEAD.test(line) || /\bgh\s+pr\b/.test(line)))
            return [lineAt(text, start)];
          start += line.length + 1;
        }
        return [];
      }),
    ].map(line => toFault(line, event.name));
  },
});

/** The line of an input of actions/checkout that names the head of a pull request. */
function findCheckout(step: YamlMap): number[] {
  const uses = nodeAt(step, 'uses');
  if (uses?.kind !== 'scalar' || !/^actions\/checkout\b/i.test(uses.text))
    return [];
  return ['ref', 'repository']
    .flatMap(input => {
      const value = nodeAt(step, 'with', input);
      return value?.kind === 'scalar' && HEAD.test(String(value.value))
        ? [value.line]
        : [];
    })
    .slice(0, 1);
}

function toFault(line: number, event: string): Fault {
  return {
    line,
    message: `a workflow on ${event} checks out the code of the pull request`,
    fix: 'Run the code in a workflow on pull_request, which has no secrets.',
  };
}
