import {
  startTestArgoCd,
  TEST_LAYOUT,
  until,
  writeApplication,
  writeOverlay,
  type TestArgoCd,
} from '../__testUtils__/startTestArgoCd';

const builds = (buildSeconds: number) => ({
  builds: { layout: TEST_LAYOUT, buildSeconds },
});

let sandbox: TestArgoCd;
beforeEach(async () => {
  sandbox = await startTestArgoCd({ argocd: undefined, ...builds(0) });
});
afterEach(() => sandbox.close());

const overlay = (application: string, environment = 'dev') =>
  sandbox.git(
    'show',
    `main:apps/order/${application}/deploy/${environment}/kustomization.yaml`,
  );
/** The tag's quotes depend on its letters. */
const unquoted = (text: string) => text.replaceAll('"', '');
const short = (sha: string) => sha.slice(0, 7);
const tagged = (application: string, sha: string) =>
  until(async () => (await overlay(application)).includes(short(sha)));
const countCommits = async () =>
  Number(await sandbox.git('rev-list', '--count', 'main'));

it('builds nothing at the first start, and nothing when only overlays change', async () => {
  const { length } = await overlay('api');
  expect(length).toBeGreaterThan(0);
  const pinned = writeOverlay('order-api', 'pinned');
  await sandbox.push({
    'apps/order/api/deploy/dev/kustomization.yaml': pinned,
  });
  const sha = await sandbox.push({ 'apps/order/worker/a.ts': 'a\n' });
  // Builds end in the order of their pushes.
  await tagged('worker', sha);
  expect(await overlay('api')).toBe(pinned.trim());
});

it('writes the tag into each overlay with one commit of a bot, and says so on the commit', async () => {
  const heard: string[] = [];
  const before = await countCommits();
  const sha = await sandbox.push({
    'apps/order/api/src/main.ts': 'new\n',
    'apps/order/worker/src/main.ts': 'new\n',
    'apps/order/none/README.md': 'No Dockerfile\n',
  });
  await tagged('worker', sha);

  expect(unquoted(await overlay('api'))).toBe(
    writeOverlay('order-api', short(sha)).trim(),
  );
  expect(await overlay('api', 'prod')).toContain(short(sha));
  expect(await countCommits()).toBe(before + 2);
  expect(await sandbox.git('log', '-1', '--format=%an%n%B', 'main')).toBe(
    `image-updater[bot]\nDeploy 2 images\n\n- order-api:${short(
      sha,
    )}\n- order-worker:${short(sha)}`,
  );
  await until(async () => {
    const { body } = await sandbox.api('GET', `/commits/${sha}/check-runs`);
    heard.push(body.check_runs[0].status);
    return body.check_runs[0].conclusion === 'success';
  });
  expect(new Set(heard).size).toBeLessThanOrEqual(2);
});

it('lands beside whatever else is pushed', async () => {
  const shas: string[] = [];
  for (let at = 0; at < 4; at++)
    shas.push(
      await pushUntilDone({ [`apps/order/api/src/${at}.ts`]: 'new\n' }),
    );
  await tagged('api', shas[3]);
  for (let at = 0; at < 4; at++)
    expect(await sandbox.git('show', `main:apps/order/api/src/${at}.ts`)).toBe(
      'new',
    );
});

it('finishes after a restart what was being built, once', async () => {
  await sandbox.restart(builds(3600));
  const sha = await sandbox.push({ 'apps/order/api/src/main.ts': 'new\n' });
  await until(async () => {
    const { body } = await sandbox.api('GET', `/commits/${sha}/check-runs`);
    return body.check_runs[0]?.status === 'in_progress';
  });
  await sandbox.restart(builds(0));
  await tagged('api', sha);
  await until(async () => {
    const { body } = await sandbox.api('GET', `/commits/${sha}/check-runs`);
    return body.check_runs[0].status === 'completed';
  });

  const done = await sandbox.git('rev-parse', 'main');
  await sandbox.restart();
  const next = await sandbox.push({ 'apps/order/worker/a.ts': 'a\n' });
  await tagged('worker', next);
  expect(await sandbox.git('rev-parse', 'main~2')).toBe(done);
});

it('lets Argo CD deploy what it built, and nothing new be well before', async () => {
  await sandbox.restart({
    argocd: { layout: TEST_LAYOUT, syncSeconds: 0 },
    ...builds(0.5),
  });
  const watch = sandbox.watch();
  const sha = await sandbox.push(writeApplication('admin'));
  const read = async () =>
    (await sandbox.argo('/api/v1/applications?name=order-admin')).body
      .items?.[0].status;
  const image = `registry.acme.example/order-admin:${short(sha)}`;
  await until(
    async () =>
      (await read())?.summary.images?.[0] === image &&
      (await read()).health.status === 'Healthy',
  );
  watch.stop();
  const [, ...states] = watch
    .said()
    .filter(line => line.includes('order-admin'));
  expect(states.map(line => line.replace(/.* /, ''))).toEqual([
    ...states.slice(1).map(() => 'Progressing'),
    'Healthy',
  ]);
});

/** Pushes again when the bot was first. */
async function pushUntilDone(files: Record<string, string>): Promise<string> {
  for (;;) {
    const sha = await sandbox.push(files);
    const merged = await sandbox
      .git('branch', '--contains', sha, '--list', 'main')
      .catch(() => '');
    if (merged) return sha;
  }
}
