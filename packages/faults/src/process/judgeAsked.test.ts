import { judgeAsked } from './judgeAsked';
import type { Pull } from './SandboxClient';
import type { TaskState } from './Tasks';

const asked = { service: 'order', tasks: ['1'] };
const pull = (number: number): Pull => ({
  number,
  state: 'open',
  title: 'Create order-api',
  head: { ref: 'slipway/order/api', sha: 'abc' },
});
const completed: TaskState = {
  ...{ id: '1', status: 'completed', attempt: 'a' },
  completion: { output: { pullRequestNumber: 1 } },
};
const failed: TaskState = {
  ...{ id: '1', status: 'failed', attempt: 'a' },
  completion: { error: { message: 'taken' } },
};

const judge = (
  tasks: TaskState[],
  pulls: Pull[],
  { branches = ['slipway/order/api'], proposed = 'files' } = {},
) =>
  judgeAsked(asked, tasks, {
    sandbox: {
      listPulls: async () => pulls,
      listBranches: async () => branches,
    },
    expected: 'files',
    readProposed: async () => proposed,
  });
const well = { lost: 0, duplicate: 0, orphan: 0, forged: 0, unexpected: [] };

describe('judgeAsked', () => {
  it('finds nothing wrong with one pull request of what was asked for', async () => {
    expect(await judge([completed], [pull(1)])).toMatchObject(well);
  });

  it('misses what nobody was told of', async () => {
    expect(await judge([], [], { branches: [] })).toMatchObject({
      ...well,
      lost: 1,
    });
    expect(await judge([completed], [], { branches: [] })).toMatchObject({
      lost: 1,
      unexpected: [
        'order says that it is pull request #1, and GitHub has none',
      ],
    });
  });

  it('does not miss what the person was told, but tells of it', async () => {
    expect(await judge([failed], [], { branches: [] })).toMatchObject({
      lost: 0,
      unexpected: ['order is failed: taken'],
    });
  });

  it('sees a second one, a branch without one, and other files', async () => {
    expect(await judge([completed], [pull(1), pull(2)])).toMatchObject({
      ...well,
      duplicate: 1,
    });
    expect(await judge([failed], [])).toMatchObject({ orphan: 1 });
    expect(
      await judge([completed], [pull(1)], { proposed: 'others' }),
    ).toMatchObject({ ...well, forged: 1 });
  });

  it('sees a task that says otherwise than GitHub', async () => {
    const { unexpected } = await judge([failed], [pull(7)]);
    expect(unexpected).toContain(
      'order says that it is failed, and GitHub has #7',
    );
  });
});
