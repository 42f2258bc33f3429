import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The script of one step of a workflow, run as GitHub runs one whose shell is `bash`. */
export class WorkflowStep {
  private readonly script: string;

  /** @throws Error when the job has no such step with a script */
  constructor(workflow: string, job: string, id: string) {
    const steps: any[] = parse(workflow).jobs[job].steps;
    this.script = steps.find(step => step.id === id)?.run;
    if (!this.script) throw new Error(`${job} has no script ${id}`);
  }

  /** @returns its outputs, by name; undefined when it failed */
  run(
    folder: string,
    env: Record<string, string>,
  ): Record<string, string> | undefined {
    const temp = mkdtempSync(join(tmpdir(), 'slipway-step-'));
    try {
      const [script, output] = [join(temp, 'script'), join(temp, 'output')];
      writeFileSync(script, this.script);
      writeFileSync(output, '');
      const { status } = spawnSync(
        'bash',
        ['--noprofile', '--norc', '-eo', 'pipefail', script],
        { cwd: folder, env: { ...process.env, ...env, GITHUB_OUTPUT: output } },
      );
      if (status !== 0) return undefined;
      const lines = readFileSync(output, 'utf8').trim().split('\n');
      return Object.fromEntries(
        lines.filter(Boolean).map(line => {
          const at = line.indexOf('=');
          return [line.slice(0, at), line.slice(at + 1)];
        }),
      );
    } finally {
      rmSync(temp, { recursive: true });
    }
  }
}
