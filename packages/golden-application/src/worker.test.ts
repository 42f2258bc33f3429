import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installApplication } from './installApplication';
import { renderTemplate } from './renderTemplate';
import { runCommand } from './runCommand';
import { writeFiles } from './writeFiles';

const VALUES = {
  service: 'coupon',
  application: 'worker',
  description: 'Hands out "coupons" 쿠폰',
  owner: 'group:default/commerce',
  queue: 'coupon-requests',
  environments: ['dev', 'prod'],
  strategy: 'canary',
};

const folder = mkdtempSync(join(tmpdir(), 'slipway-golden-worker-'));

beforeAll(async () => {
  writeFiles(folder, await renderTemplate('nestjs-worker', VALUES));
  await installApplication(folder);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('builds, and passes its own tests, which run it on a real Redis', async () => {
  const { code, output } = await runCommand(folder, ['npm', 'test']);
  // Without a Redis it leaves some out.
  const all = process.env.CI ? /skipped 0/ : /skipped/;
  expect([output, code]).toEqual([expect.stringMatching(all), 0]);
});

it('has nothing for its linter to say', async () => {
  const { code, output } = await runCommand(folder, ['npm', 'run', 'lint']);
  expect([output, code]).toEqual([expect.any(String), 0]);
});
