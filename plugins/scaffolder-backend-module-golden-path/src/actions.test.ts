import { createMockDirectory } from '@backstage/backend-test-utils';
import {
  startTestPlatform,
  type TestPlatform,
} from '@slipway/platform-state/testUtils';
import fs from 'node:fs/promises';
import path from 'node:path';
import { createPerson, type PersonOptions } from './__testUtils__/createPerson';
import { createPortal, type Portal } from './__testUtils__/createPortal';
import { orderApi } from './__testUtils__/orderApi';

// Each test has a repository of its own.
jest.setTimeout(120_000);

/** Free in the seeded platform, where order-api is taken. */
const couponApi = {
  ...orderApi,
  service: 'coupon',
  description: 'Hands out coupons',
  route: { path: '/api/v1/coupons', methods: ['GET', 'POST'] },
};

describe('the actions, one after the other in a workspace', () => {
  const directory = createMockDirectory();
  let platform: TestPlatform;

  beforeEach(async () => {
    directory.clear();
    platform = await startTestPlatform();
  });
  afterEach(() => platform.stop());

  const workspacePath = () => directory.resolve('workspace');
  const person = (options: Partial<PersonOptions> & { portal?: Portal } = {}) =>
    createPerson(options.portal ?? createPortal(platform), {
      workspacePath: workspacePath(),
      values: couponApi,
      ...options,
    });
  async function put(file: string, content = 'x\n') {
    const target = path.join(workspacePath(), file);
    await fs.mkdir(path.dirname(target), { recursive: true });
    await fs.writeFile(target, content);
  }
  const readPulls = () => platform.api('GET', 'pulls?state=all');

  it('render a service, prove it and open its pull request', async () => {
    const ana = person();
    await ana.create();
    expect(ana.outputs).toMatchObject({
      name: 'coupon-api',
      proof: {
        commit: await platform.git('rev-parse', 'main'),
        errors: 0,
      },
      pullRequestNumber: 1,
      pullRequestUrl: `${platform.url}/acme/platform/pull/1`,
      branch: 'slipway/coupon/api',
    });
    expect(ana.outputs.files).toEqual(
      expect.arrayContaining([
        'apps/coupon/api/catalog-info.yaml',
        'infra/kong/public/coupon-api.yaml',
      ]),
    );
    const [pull] = await readPulls();
    expect(pull).toMatchObject({
      title: 'Create coupon-api',
      user: { login: 'slipway[bot]' },
      head: { ref: 'slipway/coupon/api' },
    });
    const { commit } = ana.outputs.proof;
    expect(await platform.git('rev-parse', 'slipway/coupon/api^')).toBe(commit);
    expect(pull.body).toContain(
      `Proven against commit [\`${commit.slice(0, 7)}\`](${
        platform.url
      }/acme/platform/commit/${commit}), ${
        ana.outputs.files.length
      } files, 0 errors`,
    );
    const files = await platform.api('GET', 'pulls/1/files?per_page=100');
    expect(files.map(({ filename }: { filename: string }) => filename)).toEqual(
      ana.outputs.files,
    );
    expect(
      await platform.git(
        'show',
        'slipway/coupon/api:apps/coupon/api/src/main.ts',
      ),
    ).toBe(
      (
        await fs.readFile(
          path.join(workspacePath(), 'apps/coupon/api/src/main.ts'),
          'utf-8',
        )
      ).trimEnd(),
    );
  });

  it.each([
    ['while the pull request is open', false],
    ['after it was merged', true],
  ])(
    'open no second pull request when they run again, %s',
    async (_, isMerged) => {
      const first = person();
      await first.create();
      if (isMerged) await platform.api('PUT', 'pulls/1/merge', {});
      const second = person({ workspacePath: directory.resolve('another') });
      await second.create();
      expect(second.outputs.pullRequestNumber).toBe(1);
      expect(second.log.at(-1)).toBe(
        'Nothing to change: pull request #1 holds these files already',
      );
      expect(await readPulls()).toHaveLength(1);
    },
  );

  it('propose what a stock action added to the workspace before the proof', async () => {
    await put('docs/order.md', '# Order\n');
    await person().create();
    const [pull] = await readPulls();
    expect(pull.body).toContain('| Other file | `docs/order.md` | 1 |');
  });

  it('change nothing in a dry run', async () => {
    const ana = person({ isDryRun: true });
    await ana.create();
    expect(ana.outputs.branch).toBe('slipway/coupon/api');
    expect(await readPulls()).toEqual([]);
  });

  it.each([
    ['really', false],
    ['in a dry run', true],
  ])('refuse a name that is on main, %s', async (_, isDryRun) => {
    const values = { ...couponApi, service: 'member' };
    await expect(person({ values, isDryRun }).create()).rejects.toThrow(
      /apps\/member\/api\/catalog-info\.yaml:\d+ member-api exists already: group:default\/growth owns it .*\. Choose another/,
    );
  });

  it('refuse a file that is on main although no application is', async () => {
    await put('README.md', 'mine\n');
    await expect(person().create()).rejects.toThrow(
      /^coupon-api exists already on main of .*\(README\.md\)\. Choose another/,
    );
    expect(await readPulls()).toEqual([]);
  });

  it('tell another person whose pull request has the name', async () => {
    await person().create();
    const ben = person({ user: 'user:default/ben' });
    await expect(ben.create()).rejects.toThrow(/user:default\/ana/);
    expect(await readPulls()).toHaveLength(1);
  });

  it('refuse an owner that the caller does not belong to', async () => {
    const values = { ...couponApi, owner: 'group:default/platform' };
    await expect(person({ values }).create()).rejects.toThrow(
      /^owner: you are not a member of group:default\/platform/,
    );
  });

  it('prove and propose nothing for an owner that the caller does not belong to, whoever rendered it', async () => {
    const values = { ...couponApi, owner: 'group:default/platform' };
    await person({ values, groups: [values.owner] }).render();
    const stranger = person({ values });
    await expect(stranger.prove()).rejects.toThrow(
      /^owner: you are not a member of group:default\/platform/,
    );
    await expect(stranger.propose()).rejects.toThrow(
      /^owner: you are not a member of group:default\/platform/,
    );
  });

  it('show a person the sentence of a refusal without the stack', async () => {
    const values = { ...couponApi, service: 'member' };
    const error: Error = await person({ values })
      .create()
      .then(
        () => new Error('it was not refused'),
        reason => reason,
      );
    expect(error.stack).toBe(`InputError: ${error.message}`);
  });

  it('propose only what was rendered for the same name', async () => {
    const ana = person();
    await ana.render();
    const values = { ...couponApi, service: 'voucher' };
    await expect(ana.prove({ values })).rejects.toThrow(
      /nothing below apps\/voucher\/api\//,
    );
    await ana.prove();
    await expect(ana.propose({ values })).rejects.toThrow(
      /nothing below apps\/voucher\/api\//,
    );
  });

  it.each([
    ['a workflow', '.github/workflows/x.yaml', /may not add to \.github/],
    ['a file that Windows cannot hold', 'docs/con', /device name/],
  ])('propose no %s', async (_, file, reason) => {
    await put(file);
    await expect(person().create()).rejects.toThrow(reason);
    expect(await readPulls()).toEqual([]);
  });

  it('propose no symbolic link', async () => {
    await fs.mkdir(workspacePath(), { recursive: true });
    await fs.symlink('/etc/hostname', path.join(workspacePath(), 'link'));
    await expect(person().create()).rejects.toThrow(/^link is a symbolic link/);
  });

  it('name every faulty field at once', async () => {
    const values = { ...couponApi, service: '../x', extra: 1 };
    await expect(person({ values }).create()).rejects.toThrow(
      /^service: [^]*\nextra: |^extra: [^]*\nservice: /,
    );
  });

  describe('prove', () => {
    it('logs every finding in one line with its place, and refuses on errors only', async () => {
      const strict = person();
      await strict.render();
      await put('infra/kong/public/coupon-api.yaml', 'services: [\n');
      await expect(strict.prove()).rejects.toThrow(
        /^\d+ files against main at [0-9a-f]{7}: \d+ errors, \d+ warnings\n[^]*^infra\/kong\/public\/coupon-api\.yaml:\d+ .* \(file-readable\)/m,
      );
      expect(strict.log).toContainEqual(
        expect.stringMatching(
          /^error: infra\/kong\/public\/coupon-api\.yaml:\d+ .* \(file-readable\)$/,
        ),
      );
      expect(strict.outputs.proof).toBeUndefined();
    });

    it('lets a warning pass, and writes it into the pull request', async () => {
      const ana = person({
        portal: createPortal(platform, { 'file-readable': 'warning' }),
      });
      await ana.render();
      await put('apps/coupon/api/package.json', '{ "name": \n');
      await ana.prove();
      expect(ana.outputs.proof.errors).toBe(0);
      expect(ana.outputs.proof.warnings).toBeGreaterThan(0);
      await ana.propose();
      const [{ body }] = await readPulls();
      expect(body).toMatch(/files, 0 errors, [1-9]\d* warnings\.\n\n```text\n/);
      expect(body).toMatch(
        /^apps\/coupon\/api\/package\.json:\d+ .* \(file-readable\)$/m,
      );
    });

    it('accepts what the person was shown, by the form or by the template', async () => {
      const ana = person();
      await ana.render();
      await ana.prove();
      const { commit, digest } = ana.outputs.proof;
      const shown = `${commit}:${digest}`;
      const values = { ...couponApi, proof: shown };
      const again = person({ values });
      await again.create();
      expect(again.outputs.pullRequestNumber).toBe(1);
      await ana.prove({ shown });
    });

    it('refuses what is not what the person was shown', async () => {
      const commit = await platform.git('rev-parse', 'main');
      const shown = `${commit}:${'0'.repeat(64)}`;
      const values = { ...couponApi, proof: shown };
      await expect(person({ values }).create()).rejects.toThrow(
        /^proof: What you were shown is not what would be committed/,
      );
      const ana = person();
      await ana.render();
      await expect(ana.prove({ shown })).rejects.toThrow(/^proof: What you/);
    });

    it.each([['x'], [1], [{ a: 1 }], [[]], ['0:0'], ['../x:y']])(
      'refuses %j as something that was shown',
      async proof => {
        const values = { ...couponApi, proof };
        await expect(person({ values }).render()).rejects.toThrow(/^proof: /);
      },
    );

    it('reads nothing of the repository twice', async () => {
      const ana = person();
      await ana.render();
      await ana.prove();
      platform.calls.length = 0;
      await ana.prove();
      expect(platform.calls).toEqual(['GET /pulls', 'GET /branches/main']);
    });
  });

  describe('propose', () => {
    it.each([[undefined], [null], [{}], ['x'], [{ digest: 'x' }]])(
      'refuses a workspace whose proof is %j',
      async proof => {
        const ana = person();
        await ana.render();
        await expect(ana.propose({ proof })).rejects.toThrow(
          /^proof: The workspace is not proven: add a step slipway:service:prove/,
        );
      },
    );

    it('refuses a workspace that was changed after its proof', async () => {
      const ana = person();
      await ana.render();
      await ana.prove();
      await put('apps/coupon/api/src/late.ts', 'export {};\n');
      await expect(ana.propose()).rejects.toThrow(
        /^proof: The workspace is not the one that was proven/,
      );
      expect(await readPulls()).toEqual([]);
    });

    it('makes four calls to write, after two to look', async () => {
      const ana = person();
      await ana.render();
      await ana.prove();
      platform.calls.length = 0;
      await ana.propose();
      expect(platform.calls).toEqual([
        'GET /pulls',
        'GET /branches/main',
        // Once for each place of main: which paths are there.
        expect.stringMatching(/^GET \/git\/trees\//),
        'POST /git/trees',
        'POST /git/commits',
        'POST /git/refs',
        'POST /pulls',
      ]);
    });

    it('proves again when main has moved, and commits once onto the new base', async () => {
      const ana = person();
      await ana.render();
      await ana.prove();
      const moved = await platform.commit({ 'docs/other.md': 'Other\n' });
      await ana.propose();
      expect(await platform.git('rev-parse', 'slipway/coupon/api^')).toBe(
        moved,
      );
      expect(
        await platform.git('rev-list', '--count', 'main..slipway/coupon/api'),
      ).toBe('1');
      expect((await readPulls())[0].body).toContain(moved);
      expect(ana.log).toContain(
        `main has moved since: proven again at ${moved}`,
      );
    });

    it('hands a real conflict back to the person', async () => {
      const ana = person();
      await ana.render();
      await ana.prove();
      await platform.commit({
        'apps/coupon/api/catalog-info.yaml':
          'apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata:\n  name: coupon-api\nspec:\n  owner: group:default/growth\n',
      });
      await expect(ana.propose()).rejects.toThrow(
        /^main or an open pull request has changed since this was proven:\n.*coupon-api exists already/,
      );
      expect(await readPulls()).toEqual([]);
    });

    it.each([
      [2, 'opened'],
      [3, 'the base branch moved; try again'],
    ])(
      'tries again when the forge says %i times that the base is stale: %s',
      async (times, outcome) => {
        const ana = person();
        await ana.render();
        await ana.prove();
        await platform.setFaults([
          {
            match: { method: 'POST', path: '/git/trees' },
            kind: 'error-before',
            status: 409,
            times,
          },
        ]);
        const told = await ana.propose().then(
          () => 'opened',
          error => error.message,
        );
        expect(told).toContain(outcome);
        expect(await readPulls()).toHaveLength(outcome === 'opened' ? 1 : 0);
      },
    );

    it('finishes what died between branch and pull request', async () => {
      const ana = person();
      await ana.render();
      await ana.prove();
      await platform.setFaults([
        {
          match: { method: 'POST', path: '/pulls' },
          kind: 'secondary-limit',
          retryAfter: 30_000,
        },
      ]);
      await expect(ana.propose()).rejects.toThrow(/wait 30000 s/);
      await platform.setFaults([]);
      const head = await platform.git('rev-parse', 'slipway/coupon/api');
      await platform.commit({ 'docs/other.md': 'Other\n' });
      const again = person();
      await again.prove();
      await again.propose();
      expect((await readPulls())[0]).toMatchObject({
        number: 1,
        head: { sha: head },
      });
    });

    it.each([
      ['closed', 'PATCH', 'pulls/1', { state: 'closed' }],
      ['merged and taken back', 'PUT', 'pulls/1/merge', {}],
    ])(
      'gives a name that was %s to the next one',
      async (_, method, endpoint, body) => {
        const main = await platform.git('rev-parse', 'main');
        await person().create();
        await platform.api(method, endpoint, body);
        await platform.api('PATCH', 'git/refs/heads/main', {
          sha: main,
          force: true,
        });
        const ben = person({ user: 'user:default/ben' });
        await ben.create();
        expect(ben.outputs.pullRequestNumber).toBe(2);
      },
    );
  });
});
