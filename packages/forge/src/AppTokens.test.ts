import type { SandboxApp } from '@slipway/sandbox';
import { ForgeError } from './ForgeError';
import { startAppForge } from './__testUtils__/startAppForge';

const PROPOSAL = {
  branch: 'slipway/coupon/api',
  title: 'Create coupon-api',
  body: 'Hands out coupons',
  requester: 'user:default/ana',
  files: [{ path: 'apps/coupon/api/a.txt', content: 'a\n' }],
};
const ASK = 'POST /app/installations/1/access_tokens';

// GitHub's description of its API is large, and each schema of it is compiled once.
jest.setTimeout(120_000);

let stop: (() => Promise<void>) | undefined;
afterEach(async () => stop?.());

async function start(...args: Parameters<typeof startAppForge>) {
  const portal = await startAppForge(...args);
  stop = portal.stop;
  return {
    ...portal,
    /** What tokens were asked for. */
    asked: () =>
      portal.seen.filter(({ call }) => call === ASK).map(({ body }) => body),
    /** How many tokens were used. */
    countTokens: () =>
      new Set(
        portal.seen
          .map(({ authorization }) => authorization)
          .filter(authorization => authorization.startsWith('token ')),
      ).size,
  };
}

describe('tokens of a GitHub App', () => {
  it('open one repository, for reading until something is written', async () => {
    const { forge, judge, seen, asked } = await start();
    await forge.readBase();
    expect(asked()).toEqual([
      {
        repositories: ['platform'],
        permissions: {
          contents: 'read',
          metadata: 'read',
          pull_requests: 'read',
        },
      },
    ]);
    const { outcome } = await forge.proposeChange(PROPOSAL);
    expect(outcome).toBe('opened');
    expect(asked().slice(1)).toEqual([
      {
        repositories: ['platform'],
        permissions: {
          contents: 'write',
          metadata: 'read',
          pull_requests: 'write',
        },
      },
    ]);
    // Of all calls below the repository only the one that looks for the installation bears the App's own signature.
    expect(
      seen
        .filter(({ authorization }) => /^bearer/i.test(authorization))
        .map(({ call }) => call),
    ).toEqual(['GET /repos/acme/platform/installation', ASK, ASK]);
    judge.throwFaults();
  });

  it('are asked for once by calls at the same time, and anew before they end', async () => {
    const { forge, asked, countTokens, wait } = await start();
    await Promise.all([forge.readBase(), forge.readBase(), forge.readBase()]);
    expect(asked()).toHaveLength(1);
    wait(0.9);
    await forge.readBase();
    expect(asked()).toHaveLength(1);
    // Its last five minutes are left alone.
    wait(0.05);
    await forge.readBase();
    expect(countTokens()).toBe(2);
  });

  it('are renewed once when GitHub no longer takes them, in the middle of a proposal too', async () => {
    const { forge, judge, asked, revokeTokens } = await start();
    await forge.readBase();
    await forge.proposeChange(PROPOSAL);
    await revokeTokens();
    await expect(
      forge.proposeChange({
        ...PROPOSAL,
        branch: 'slipway/coupon/b',
        files: [{ path: 'apps/b.txt', content: 'b\n' }],
      }),
    ).resolves.toMatchObject({ outcome: 'opened' });
    expect(asked()).toHaveLength(4);
    judge.throwFaults();
  });

  const SUSPENDED = 'organisation can lift that';
  it.each<[string, Partial<SandboxApp>, object, string]>([
    ['is suspended', { suspended: true }, {}, SUSPENDED],
    ['is not installed here', { repositories: ['other'] }, {}, 'install it'],
    [
      'lacks a permission',
      { permissions: { metadata: 'read', contents: 'read' } },
      {},
      'it needs contents: read, metadata: read, pull_requests: read',
    ],
    ['is another', {}, { appId: 8 }, 'check appId and privateKey'],
    [
      'signs with another key',
      {},
      { isStranger: true },
      'check appId and privateKey',
    ],
    [
      'has a key that is none',
      {},
      {
        brokenKey:
          '-----BEGIN PRIVATE KEY-----\nMIIEvSECRET\n-----END PRIVATE KEY-----',
      },
      'check privateKey',
    ],
  ])(
    'are not to be had when the App %s, and the error says what to do',
    async (_, app, config, advice) => {
      const { forge, privateKey, seen } = await start(app, config);
      const error = await forge.readBase().catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(ForgeError);
      const { kind, message } = error as ForgeError;
      expect(kind).toBe('unauthorized');
      expect(message).toContain(advice);
      expect(message).toMatch(/acme\/platform/);
      // Neither the key nor what it has signed.
      expect(message).not.toMatch(/SECRET|eyJ/);
      expect(message).not.toContain(privateKey.slice(60, 90));
      expect(seen.every(({ call }) => !call.includes('git/ref'))).toBe(true);
    },
  );

  it.each([
    ['breaks off', { kind: 'truncated' }],
    ['never comes', { kind: 'hang', when: 'before' }],
  ])('are asked for again when the answer %s', async (_, fault) => {
    const { forge, asked, failOnce } = await start(
      {},
      { callTimeoutMs: 2_000 },
    );
    await failOnce(fault);
    await expect(forge.readBase()).resolves.toBeDefined();
    expect(asked()).toHaveLength(2);
  });

  it('are found again after a failure', async () => {
    const permissions: Record<string, 'read' | 'write'> = { metadata: 'read' };
    const { forge } = await start({ permissions });
    await expect(forge.readBase()).rejects.toThrow('lacks a permission');
    Object.assign(permissions, { contents: 'write', pull_requests: 'write' });
    await expect(forge.readBase()).resolves.toBeDefined();
  });
});
