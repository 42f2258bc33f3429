import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

const PARSER = resolve(__dirname, 'githubWorkflowParser.mjs');

/** What GitHub's own parser says against each of some workflows; empty for one that it accepts. */
export function judgeWorkflows(texts: readonly string[]): string[][] {
  const answer = execFileSync(process.execPath, [PARSER], {
    input: JSON.stringify(texts),
    maxBuffer: 50_000_000,
  });
  return JSON.parse(answer.toString());
}
