import {
  startTestSandbox,
  type TestSandbox,
} from '../__testUtils__/startTestSandbox';
import { listChangedPaths } from './listChangedPaths';
import { listHistory } from './listHistory';

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await startTestSandbox();
});
afterAll(() => sandbox.close());

it('tells of the branch itself: what a merge brought is the merge', async () => {
  const { gitDir, git } = sandbox;
  const start = await git('rev-parse', 'main');
  const side = await sandbox.commit('side', { 'a é"b.txt': 'x\n', d: 'x\n' });
  const tree = await git('rev-parse', `${side}^{tree}`);
  const merge = await git(
    ...['-c', 'user.name=a', '-c', 'user.email=a@x', 'commit-tree', tree],
    ...['-p', start, '-p', side, '-m', 'merge'],
  );

  expect(await listHistory(gitDir, merge)).toEqual([
    {
      sha: merge,
      seconds: expect.any(Number),
      paths: ['a é"b.txt', 'd'],
    },
    {
      sha: start,
      seconds: Date.parse('2026-01-05T09:00:00Z') / 1000,
      paths: ['README.md', 'apps/order/api/main.ts'],
    },
  ]);
  expect(await listHistory(gitDir, `${start}..${start}`)).toEqual([]);
  expect(await listChangedPaths(gitDir, start, merge)).toEqual([
    'a é"b.txt',
    'd',
  ]);
});
