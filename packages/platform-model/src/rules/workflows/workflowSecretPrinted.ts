import { nodeAt, type YamlNode, type YamlStream } from '../../syntax/YamlNode';
import type { Fault } from '../Rule';
import { syntaxRule } from '../Rule';
import { lineAt, listExpressions } from './listExpressions';
import { listReads } from './listReads';
import { listScripts, type Script } from './listScripts';

/** Secrets reach a script as environment variables, and stay out of what it prints. */
export const workflowSecretPrinted = syntaxRule({
  id: 'workflow-secret-printed',
  severity: 'error',
  title: 'No workflow writes a secret into a script or its log',
  why: 'A secret in the script is on the disk and in the process list; GitHub hides it in the log only as long as it is printed exactly as it is.',
  on: ['workflow'],
  inspect: workflow =>
    listScripts(workflow).flatMap(script => [
      ...findWritten(script),
      ...findPrinted(script, listSecretVariables(workflow, script)),
    ]),
});

function findWritten({ text }: Script): Fault[] {
  return listExpressions(text).flatMap(({ text: expression, line }) => {
    const secret = listReads(expression).find(isSecret);
    if (!secret) return [];
    return [
      {
        line,
        message: `the script contains ${secret}`,
        fix: 'Pass it in an environment variable of the step.',
      },
    ];
  });
}

function findPrinted({ text }: Script, variables: Set<string>): Fault[] {
  if (variables.size === 0) return [];
  const faults: Fault[] = [];
  let start = 0;
  for (const line of String(text.value).split('\n')) {
    const printed = isPrinting(line)
      ? [...line.matchAll(/\$\{?(\w+)/g)].find(([, name]) =>
          variables.has(name),
        )
      : undefined;
    if (printed)
      faults.push({
        line: lineAt(text, start),
        message: `the script prints ${printed[1]}, which is a secret`,
        fix: 'Hand it on by a pipe, a file or the environment; do not print it.',
      });
    start += line.length + 1;
  }
  return faults;
}

/** True for a command that prints; one whose output goes into a pipe or a file does not. */
function isPrinting(line: string): boolean {
  return (
    /^\s*(?:echo|printf)\s/.test(line) &&
    !/[|>]/.test(line) &&
    !line.includes('::add-mask::')
  );
}

/** Names of the environment variables of a step that hold a secret. */
function listSecretVariables(
  { documents }: YamlStream,
  { step }: Script,
): Set<string> {
  return new Set(
    [documents[0], step.job.node, step.node].flatMap(holder =>
      listEntries(nodeAt(holder, 'env')).flatMap(([name, value]) =>
        value.kind === 'scalar' &&
        listExpressions(value).some(({ text }) =>
          listReads(text).some(isSecret),
        )
          ? [name]
          : [],
      ),
    ),
  );
}

function listEntries(node: YamlNode | undefined): [string, YamlNode][] {
  return node?.kind === 'map'
    ? [...node.entries].map(([name, { value }]) => [name, value])
    : [];
}

function isSecret(path: string): boolean {
  return /^secrets(?:\.|$)/i.test(path);
}
