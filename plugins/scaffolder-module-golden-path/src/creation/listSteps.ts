import type { TaskStream } from '@backstage/plugin-scaffolder-react';

/** One step of a creation, as far as it has come. */
export interface CreationStep {
  readonly id: string;
  /** As the template calls it. */
  readonly name: string;
  /** What it does, e.g. `slipway:service:render`. */
  readonly action: string;
  readonly state: 'open' | 'running' | 'done' | 'failed' | 'skipped';
  /** ISO 8601; not there before it has begun, and ended. */
  readonly startedAt?: string;
  readonly endedAt?: string;
  /** What it said last. */
  readonly lastWords?: string;
}

const STATES: Record<string, CreationStep['state']> = {
  open: 'open',
  processing: 'running',
  completed: 'done',
  failed: 'failed',
  cancelled: 'failed',
  skipped: 'skipped',
};

/** The steps of a creation in their order; none before its task is read. */
export function listSteps(stream: TaskStream): CreationStep[] {
  return (stream.task?.spec.steps ?? []).map(({ id, name, action }) => {
    const { status, startedAt, endedAt } = stream.steps[id] ?? {};
    const lines = stream.stepLogs[id] ?? [];
    const lastWords = lines.length
      ? splitLine(lines[lines.length - 1]).text
      : undefined;
    return {
      id,
      name,
      action,
      state: STATES[status ?? 'open'] ?? 'open',
      ...(startedAt && { startedAt }),
      ...(endedAt && { endedAt }),
      ...(lastWords && { lastWords }),
    };
  });
}

/** When something was said, ISO 8601, and what: a line of a step is `{moment} {text}`. */
export function splitLine(line: string): { moment: string; text: string } {
  const space = line.indexOf(' ');
  return {
    moment: line.slice(0, space),
    text: withoutColours(line.slice(space + 1)),
  };
}

/** A log is written for terminals. */
function withoutColours(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/\u001b\[[0-9;]*m/g, '');
}
