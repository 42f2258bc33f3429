import type { TaskStream } from '@backstage/plugin-scaffolder-react';
import { listSteps } from './listSteps';

const STEPS = [
  { id: 'render', name: 'Render the files', action: 'render' },
  { id: 'propose', name: 'Open the pull request', action: 'propose' },
];

function createStream(stream: Partial<TaskStream>): TaskStream {
  return {
    cancelled: false,
    completed: false,
    loading: false,
    task: { spec: { steps: STEPS } },
    steps: {},
    stepLogs: {},
    ...stream,
  } as TaskStream;
}

describe('listSteps', () => {
  it('knows of none before the task is read', () => {
    expect(listSteps(createStream({ task: undefined }))).toEqual([]);
  });

  it('tells what is done from what runs and what it said last, without the colours of a terminal', () => {
    const startedAt = '2026-11-22T10:00:00.000Z';
    const endedAt = '2026-11-22T10:00:01.000Z';
    expect(
      listSteps(
        createStream({
          steps: {
            render: { id: 'render', status: 'completed', startedAt, endedAt },
            propose: {
              id: 'propose',
              status: 'processing',
              startedAt: endedAt,
            },
          },
          stepLogs: {
            render: [],
            propose: [
              `${startedAt} Beginning step`,
              `${endedAt} \u001b[32minfo\u001b[39m: waits for a slot`,
            ],
          },
        }),
      ),
    ).toEqual([
      {
        id: 'render',
        name: 'Render the files',
        action: 'render',
        state: 'done',
        startedAt,
        endedAt,
      },
      {
        id: 'propose',
        name: 'Open the pull request',
        action: 'propose',
        state: 'running',
        startedAt: endedAt,
        lastWords: 'info: waits for a slot',
      },
    ]);
  });

  it('takes what was cancelled for what did not get to its end', () => {
    const [render, propose] = listSteps(
      createStream({
        steps: { render: { id: 'render', status: 'cancelled' } },
      }),
    );
    expect(render.state).toBe('failed');
    expect(propose.state).toBe('open');
  });
});
