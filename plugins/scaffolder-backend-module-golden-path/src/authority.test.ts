import {
  createMockDirectory,
  mockCredentials,
} from '@backstage/backend-test-utils';
import {
  startTestPlatform,
  type TestPlatform,
} from '@slipway/platform-state/testUtils';
import fs from 'node:fs/promises';
import path from 'node:path';
import { createPerson, type PersonOptions } from './__testUtils__/createPerson';
import { createPortal, type Portal } from './__testUtils__/createPortal';
import { orderApi } from './__testUtils__/orderApi';

jest.setTimeout(120_000);

const PLATFORM = ['group:default/platform'];
const KONG = 'infra/kong/public/coupon-api.yaml';

const couponApi = {
  ...orderApi,
  service: 'coupon',
  description: 'Hands out coupons',
  route: { path: '/api/v1/coupons', methods: ['GET'] },
};
const publicApi = { ...couponApi, guard: 'none', roles: [] };

describe('who may create what', () => {
  const directory = createMockDirectory();
  let platform: TestPlatform;
  let portal: Portal;
  beforeAll(async () => {
    platform = await startTestPlatform();
  });
  afterAll(() => platform.stop());
  beforeEach(() => {
    directory.clear();
    portal = createPortal(platform);
  });

  const person = (options: Partial<PersonOptions> = {}) =>
    createPerson(portal, {
      workspacePath: directory.resolve('workspace'),
      values: couponApi,
      ...options,
    });
  const readPulls = () => platform.api('GET', 'pulls?state=all');
  async function edit(change: (text: string) => string) {
    const file = path.join(directory.resolve('workspace'), KONG);
    await fs.writeFile(file, change(await fs.readFile(file, 'utf-8')));
  }

  it('lets a developer create for own groups only', async () => {
    const values = { ...couponApi, owner: 'group:default/growth' };
    await expect(person({ values }).render()).rejects.toThrow(
      /^owner: you are not a member of group:default\/growth; choose one of your own groups$/,
    );
  });

  it('lets the platform team create for any group that there is, and for no other', async () => {
    const yuki = person({ groups: PLATFORM, isDryRun: true });
    await yuki.create();
    expect(yuki.outputs.branch).toBe('slipway/coupon/api');
    const values = { ...couponApi, owner: 'group:default/nobody' };
    await expect(person({ values, groups: PLATFORM }).render()).rejects.toThrow(
      /^owner: there is no group:default\/nobody in the catalog; choose a group that is there$/,
    );
  });

  it('lets nobody else open a route to everybody, in any step', async () => {
    await person({ values: publicApi, groups: PLATFORM }).render();
    const ana = person({ values: publicApi });
    const refusal =
      /^guard: you may not open a route to everybody; choose another guard, or ask somebody of the platform team to create this$/;
    await expect(ana.render()).rejects.toThrow(refusal);
    await expect(ana.prove()).rejects.toThrow(refusal);
    const proof = { commit: 'a', digest: 'b', errors: 0, warnings: 0 };
    await expect(ana.propose({ proof })).rejects.toThrow(refusal);
    expect(portal.approvals.asks).toEqual([]);
  });

  it('is asked of people: a service may create nothing', async () => {
    await person().render();
    const robot = person({ credentials: mockCredentials.service() });
    await expect(robot.prove()).rejects.toThrow(/^Only a signed-in person/);
    await expect(robot.propose()).rejects.toThrow(/^Only a signed-in person/);
    // Whoever goes on after a decision does so with nothing else.
    const resumer = person({
      credentials: mockCredentials.service('plugin:approval'),
    });
    await expect(resumer.propose()).rejects.toThrow(/^Only a signed-in person/);
  });

  it.each([
    ['somebody else', mockCredentials.user('user:default/yuki.tanaka')],
    ['the portal itself', mockCredentials.service('plugin:scaffolder')],
  ])(
    'lends nobody the rights of %s, who goes on with a creation: those of its person hold',
    async (_, credentials) => {
      portal.signIn('user:default/yuki.tanaka', PLATFORM);
      await person({ credentials }).render();
      const values = { ...couponApi, owner: 'group:default/growth' };
      for (const refused of [{ values }, { values: publicApi }])
        await expect(
          person({ ...refused, credentials }).render(),
        ).rejects.toThrow(
          /^owner: nobody but user:default\/ana can say whether they may create this for group:default\/\w+; let them try again, or create it yourself$/,
        );
      // What they were allowed while they could be asked.
      await person({ values, credentials, kept: [values.owner] }).render();
    },
  );

  it('asks a second person, and says in the dry run nothing of it', async () => {
    const rehearsal = person({
      values: publicApi,
      groups: PLATFORM,
      isDryRun: true,
    });
    await rehearsal.create();
    expect(portal.approvals.asks).toEqual([]);

    const yuki = person({ values: publicApi, groups: PLATFORM });
    await expect(yuki.create()).rejects.toThrow(
      'Somebody else of the platform team has to approve that /api/v1/coupons is open to everybody: http://portal.example/approvals/ask-1 .',
    );
    expect(await readPulls()).toEqual([]);
    const [ask] = portal.approvals.asks;
    expect(ask).toMatchObject({
      requester: 'user:default/ana',
      service: 'coupon',
      owner: 'group:default/commerce',
      commit: yuki.outputs.proof.commit,
      routes: [{ paths: ['/api/v1/coupons'], place: { path: KONG } }],
    });
    expect(ask.files.map(file => file.path)).toEqual(rehearsal.outputs.files);
    expect(portal.approvals.uses).toEqual([]);
  });

  it('passes on who declined, and why', async () => {
    portal.approvals.answer = {
      state: 'declined',
      decidedBy: 'user:default/omar',
      reason: 'Use a token.',
    };
    await expect(
      person({ values: publicApi, groups: PLATFORM }).create(),
    ).rejects.toThrow(
      /^guard: user:default\/omar declined that \/api\/v1\/coupons is open to everybody: Use a token\. \(http/,
    );
  });

  it.each([
    [
      'leaves the guard out',
      (text: string) =>
        text
          .replace(/ {8}plugins:\n(?: {10}.*\n)+/, '')
          .replace(/tags: \[/, 'tags: ["public", '),
    ],
    [
      'adds a second route that is open',
      (text: string) =>
        `${text}\nroutes:\n  - name: back-door\n    paths: ["/back-door"]\n    tags: ["public"]\n`,
    ],
  ])(
    'refuses a template that %s while the values name one',
    async (_, change) => {
      // Whatever the rules are set to.
      portal = createPortal(platform, 'off');
      const yuki = person({ groups: PLATFORM });
      await yuki.render();
      await edit(change);
      await expect(yuki.prove()).rejects.toThrow(
        /^guard: infra\/kong\/public\/coupon-api\.yaml:\d+ opens .* to everybody \(.*\), but the guard is to be site-auth\. The template does not do what it says/,
      );
      portal.approvals.answer = { state: 'approved' };
      await expect(yuki.proposeUnproven()).rejects.toThrow(/^guard: infra/);
      expect(await readPulls()).toEqual([]);
    },
  );

  it('refuses a template that opens more than what is asked for', async () => {
    portal = createPortal(platform, 'off');
    const yuki = person({ values: publicApi, groups: PLATFORM });
    await yuki.render();
    await edit(text => text.replace('"/api/v1/coupons"', '"/api"'));
    await expect(yuki.prove()).rejects.toThrow(
      /opens \/api to everybody \(.*\), but only \/api\/v1\/coupons is to be public/,
    );
  });

  // The last one: what it opens stays.
  it('opens what was approved once, in the names of both, also when the portal goes on by itself', async () => {
    portal.approvals.answer = {
      state: 'approved',
      decidedBy: 'user:default/omar',
      reason: 'It is a catalogue.',
    };
    const yuki = person({ values: publicApi, groups: PLATFORM });
    await yuki.render();
    await yuki.prove();
    const resumed = person({
      values: publicApi,
      credentials: mockCredentials.service('plugin:approval'),
    });
    await resumed.propose({ proof: yuki.outputs.proof });
    const [pull] = await readPulls();
    expect(pull.body).toContain('requested by `user:default/ana`');
    expect(pull.body).toContain(
      'was [approved](http://portal.example/approvals/ask-1) by `user:default/omar`:\n\n```text\nIt is a catalogue.\n```\n',
    );
    const use = {
      pullRequest: { number: 1, url: resumed.outputs.pullRequestUrl },
    };
    expect(portal.approvals.uses).toMatchObject([use]);
    // Its backend was killed before it could say so.
    await resumed.propose({ proof: yuki.outputs.proof });
    expect(portal.approvals.uses).toMatchObject([use, use]);
    expect(await readPulls()).toHaveLength(1);

    await platform.api('PATCH', 'pulls/1', { state: 'closed' });
    portal.approvals.answer = { state: 'spent', ...use };
    await resumed.propose({ proof: yuki.outputs.proof });
    expect(resumed.outputs.pullRequestNumber).toBe(1);
    expect(await readPulls()).toHaveLength(1);
  });
});
