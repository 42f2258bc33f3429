import { parseOptions } from '../parseOptions';
import { KILL_POINTS } from './KILL_POINTS';
import { listJobs } from './listJobs';

const list = (...args: string[]) =>
  listJobs(parseOptions(['process', ...args]));
const countCases = (jobs: ReturnType<typeof list>, row: string) =>
  jobs
    .filter(job => job.row.startsWith(row))
    .reduce((sum, { cases }) => sum + cases, 0);

describe('listJobs', () => {
  it('kills at 240 points at least, and 200 times at random', () => {
    const jobs = list();
    expect(countCases(jobs, 'kill points')).toBeGreaterThanOrEqual(240);
    expect(countCases(jobs, 'random kills')).toBe(200);
  });

  it('comes to each point, and to the click', () => {
    expect(countCases(list(), 'kill points: killed')).toBeGreaterThanOrEqual(
      KILL_POINTS.length + 2,
    );
    expect(new Set(KILL_POINTS.map(({ name }) => name)).size).toBe(
      KILL_POINTS.length,
    );
  });

  it('does less when it is told to, of each kind something', () => {
    const quick = list('--quick');
    expect(new Set(quick.map(({ row }) => row)).size).toBeGreaterThan(8);
    expect(countCases(quick, 'kill points')).toBeLessThan(30);
    expect(countCases(list('--kills=0', '--random=0'), 'kill points')).toBe(0);
  });

  it('does the same again for the same seed', () => {
    const rows = (seed: string) => list('--seed', seed).map(({ row }) => row);
    expect(rows('3')).toEqual(rows('3'));
  });
});
