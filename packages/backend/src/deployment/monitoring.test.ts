import { createMockDirectory } from '@backstage/backend-test-utils';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { listDashboardQueries } from './__testUtils__/listQueries';

const MONITORING = path.resolve(
  __dirname,
  '../../../../deploy/kubernetes/components/monitoring',
);

function hasPromtool(): boolean {
  const { error } = spawnSync('promtool', ['--version']);
  if (!error) return true;
  if (process.env.CI) throw new Error('Cannot judge: promtool not found');
  process.stderr.write('SKIPPED a judge: promtool not found\n');
  return false;
}

(hasPromtool() ? describe : describe.skip)('promtool', () => {
  const directory = createMockDirectory();
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync('promtool', args, {
      cwd: directory.path,
      encoding: 'utf8',
    });
    return { status, said: `${stdout}${stderr}` };
  };
  beforeAll(() => {
    const { spec } = parse(
      readFileSync(path.join(MONITORING, 'alerts.yaml'), 'utf8'),
    );
    // Prometheus reads the groups alone; what is around them is the operator's.
    writeFileSync(directory.resolve('alerts.yaml'), stringify(spec));
  });

  it('finds that each alert speaks when it should, and only then', () => {
    writeFileSync(
      directory.resolve('alerts.test.yaml'),
      readFileSync(path.join(MONITORING, 'alerts.test.yaml')),
    );
    const { status, said } = run('test', 'rules', 'alerts.test.yaml');
    expect(said).toContain('SUCCESS');
    expect(status).toBe(0);
  });

  it("can read each of the dashboard's queries", () => {
    const rules = listDashboardQueries().map((expr, index) => ({
      record: `panel:${index}`,
      expr,
    }));
    expect(rules.length).toBeGreaterThan(10);
    writeFileSync(
      directory.resolve('dashboard.yaml'),
      stringify({ groups: [{ name: 'dashboard', rules }] }),
    );
    expect(run('check', 'rules', 'dashboard.yaml')).toMatchObject({
      status: 0,
    });
  });
});
