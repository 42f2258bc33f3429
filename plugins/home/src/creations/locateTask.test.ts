import { findApprovalPath, locateTask } from './locateTask';
import type { TaskEvent } from './readTaskEnd';

const AT = '2026-03-10T12:00:00Z';
const log = (stepId: string, message: string): TaskEvent => ({
  ...{ type: 'log', createdAt: AT, body: { stepId, message } },
});
const ended = (body: unknown): TaskEvent => ({
  ...{ type: 'completion', createdAt: AT, body },
});
const WAITS = ended({
  error: {
    name: 'WaitingForApproval',
    message:
      'Somebody has to approve: https://evil.example/approvals/0e8400e2-29b4-41d4-a716-446655440000 .',
  },
});

const locate = (status: any, ...events: TaskEvent[]) =>
  locateTask({ status, createdAt: AT }, events)?.stage;

describe('where a creation stands while its task runs', () => {
  it.each([
    ['queued', 'open', []],
    ['proving', 'processing', []],
    ['proving', 'processing', [log('prove', 'no findings')]],
    ['opening', 'processing', [log('propose', 'Looking where main stands')]],
    [
      'slot',
      'processing',
      [
        log(
          'propose',
          'GitHub lets a portal open some 400 pull requests an hour; 3 wait before this one. Going on by itself in 40 s',
        ),
      ],
    ],
    [
      'forge',
      'processing',
      [log('propose', 'GitHub does not answer; going on by itself in 5 s')],
    ],
    ['approval', 'failed', [WAITS]],
    ['failed', 'failed', [ended({ error: { name: 'E', message: 'taken' } })]],
    ['failed', 'failed', [ended('nonsense')]],
    ['cancelled', 'cancelled', []],
    [undefined, 'completed', [ended({ output: {} })]],
  ])('is %s of a task that is %s: %j', (stage, status, events) => {
    expect(locate(status, ...events)).toBe(stage);
  });

  it('leads to who decides on a path of the portal, wherever the log says that is', () => {
    expect(findApprovalPath([WAITS])).toBe(
      '/approvals/0e8400e2-29b4-41d4-a716-446655440000',
    );
    expect(
      findApprovalPath([
        ended({ error: { name: 'E', message: '/approvals/x' } }),
      ]),
    ).toBeUndefined();
  });
});
