// GitHub's own parser, which exists only as an ES module: standard input is a JSON list of workflows, standard output
// the list of what it says against each.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

// It imports its schema without saying that it is JSON, as only bundlers allow.
registerHooks({
  load: (url, context, next) =>
    next(
      url,
      url.endsWith('.json')
        ? { ...context, importAttributes: { type: 'json' } }
        : context,
    ),
});
const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } =
  await import('@actions/workflow-parser');

const verdicts = [];
for (const content of JSON.parse(readFileSync(0, 'utf8'))) {
  const file = { name: 'workflow.yaml', content };
  const { context, value } = parseWorkflow(file, new NoOperationTraceWriter());
  if (value) await convertWorkflowTemplate(context, value);
  verdicts.push(context.errors.getErrors().map(({ message }) => message));
}
process.stdout.write(JSON.stringify(verdicts));
