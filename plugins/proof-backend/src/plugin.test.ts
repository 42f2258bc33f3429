import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  startTestPlatform,
  type TestPlatform,
} from '@slipway/platform-state/testUtils';
import {
  LiveProof,
  type ProofSnapshot,
  type SnapshotPart,
} from '@slipway/proof';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import plugin from '.';

jest.setTimeout(120_000);

const TEMPLATE = path.resolve(
  __dirname,
  '../../../templates/nestjs-service/template.yaml',
);
const REF = 'template:default/nestjs-service';
const ANA = 'user:default/ana';
const BEN = 'user:default/ben';
const CARL = 'user:default/carl';
const DORA = 'user:default/dora';
const NO_REVISION = '0'.repeat(64);

const COUPON = {
  service: 'coupon',
  application: 'api',
  description: 'Hands out coupons',
  owner: 'group:default/commerce',
  route: { path: '/api/v1/coupons', methods: ['GET'] },
  guard: 'site-auth',
  roles: ['member'],
  environments: ['dev'],
};

function readTemplate(name: string, change: (entity: any) => void = () => {}) {
  const entity: Entity = parse(readFileSync(TEMPLATE, 'utf8'));
  entity.metadata = {
    ...entity.metadata,
    name,
    namespace: 'default',
    annotations: {
      ...entity.metadata.annotations,
      'backstage.io/managed-by-location': `file:${TEMPLATE}`,
    },
  };
  change(entity);
  return entity;
}

describe('the proof backend', () => {
  let platform: TestPlatform;
  let stop: () => Promise<void>;
  let address: string;

  /** Another portal over the same repository. */
  async function startReplica() {
    const entities = [
      readTemplate('nestjs-service'),
      readTemplate('stock', entity => entity.spec.steps.shift()),
      readTemplate('clever', entity => {
        entity.spec.steps[0].input.skeleton = './${{ parameters.x }}';
      }),
      readTemplate('outside', entity => {
        entity.spec.steps[0].input.skeleton = '../..';
      }),
      readTemplate('gone', entity => {
        entity.spec.steps[0].input.skeleton = './gone';
      }),
      readTemplate('odd', entity => {
        entity.spec = { steps: 'none' };
      }),
      readTemplate('nowhere', entity => {
        delete entity.metadata.annotations['backstage.io/managed-by-location'];
      }),
    ];
    const { server } = await startTestBackend({
      features: [
        plugin,
        mockServices.rootConfig.factory({
          data: {
            ...platform.config,
            slipway: {
              ...platform.config.slipway,
              rules: { 'file-readable': 'warning' },
            },
          },
        }),
        catalogServiceMock.mock({
          getEntityByRef: async (ref: unknown, { credentials }: any) =>
            credentials.principal.userEntityRef === BEN
              ? undefined
              : entities.find(
                  ({ metadata }) =>
                    String(ref).toLowerCase() ===
                    `template:default/${metadata.name}`,
                ),
        }).factory,
        mockServices.permissions.mock({
          authorize: async (requests, { credentials }: any) =>
            requests.map(({ permission }) => {
              const user = credentials.principal.userEntityRef;
              const isAllowed =
                permission.name === 'proof.read'
                  ? user !== CARL
                  : user === DORA;
              return {
                result: isAllowed
                  ? AuthorizeResult.ALLOW
                  : AuthorizeResult.DENY,
              };
            }),
        }).factory,
        mockServices.userInfo.mock({
          getUserInfo: async credentials => ({
            userEntityRef: (credentials as any).principal.userEntityRef,
            ownershipEntityRefs: [ANA, 'group:default/commerce'],
          }),
        }).factory,
      ],
    });
    return {
      address: `http://localhost:${server.port()}/api/proof/v1`,
      stop: () => new Promise<void>(resolve => server.close(() => resolve())),
    };
  }

  beforeAll(async () => {
    platform = await startTestPlatform();
    ({ address, stop } = await startReplica());
  });
  afterAll(async () => {
    await stop();
    await platform.stop();
  });

  async function get(
    endpoint: string,
    query: Record<string, string> | string,
    headers: Record<string, string> = {},
  ) {
    const response = await fetch(
      `${address}/${endpoint}?${new URLSearchParams(query)}`,
      {
        headers: {
          authorization: mockCredentials.user.header(ANA),
          ...headers,
        },
      },
    );
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: text ? JSON.parse(text) : undefined,
    };
  }

  /** As a browser joins the two parts. */
  async function join(part: SnapshotPart): Promise<ProofSnapshot> {
    const { body } = await get(`platforms/${part.platformRevision}`, {});
    return { ...part, platform: body };
  }

  it.each([
    ['snapshot', { template: REF }],
    [`platforms/${NO_REVISION}`, {}],
    ['snapshot', { template: 'template:default/none' }],
    ['file', { commit: 'a'.repeat(40), path: 'README.md' }],
  ])('gives no %s to who may not prove: %j', async (endpoint, query) => {
    const { status, body } = await get(endpoint, query as {}, {
      authorization: mockCredentials.user.header(CARL),
    });
    expect(status).toBe(403);
    expect(body.error.message).toBe(
      'Only developers and the platform team preview and prove what they create',
    );
  });

  describe('snapshot', () => {
    it('holds all that a browser needs to prove a service by itself', async () => {
      const { status, headers, body } = await get('snapshot', {
        template: REF,
      });
      expect(status).toBe(200);
      expect(headers.get('cache-control')).toBe('private, no-cache');
      expect(headers.get('content-type')).toMatch(/^application\/json/);
      const snapshot = await join(body);
      expect(snapshot).toMatchObject({
        commit: await platform.git('rev-parse', 'main'),
        template: { ref: REF, title: 'NestJS service', version: '2.0.0' },
        rules: { 'file-readable': 'warning' },
        requester: { ref: ANA, groups: ['group:default/commerce'] },
      });
      const proof = new LiveProof(snapshot);
      expect(proof.prove(COUPON)).toMatchObject({
        errors: 0,
        digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      });
      expect(
        proof
          .prove({ ...COUPON, service: 'member' })
          .findings.map(({ message }) => message),
      ).toContainEqual(expect.stringContaining('member-api exists already'));
    });

    it('says who may create for groups of others, too', async () => {
      const other = { ...COUPON, owner: 'group:default/growth' };
      const proveAs = async (user: string) => {
        const { body } = await get(
          'snapshot',
          { template: REF },
          { authorization: mockCredentials.user.header(user) },
        );
        return new LiveProof(await join(body)).prove(other).errors;
      };
      expect(await proveAs(ANA)).toBe(1);
      expect(await proveAs(DORA)).toBe(0);
    });

    it('answers 304 until anything in it has changed', async () => {
      const first = await get('snapshot', { template: REF });
      const etag = first.headers.get('etag')!;
      expect(etag).toMatch(/^"[0-9a-f]{64}"$/);
      const ask = () =>
        get(
          'snapshot',
          { template: REF },
          { 'if-none-match': etag, 'cache-control': 'max-age=0' },
        );
      const again = await ask();
      expect(again.status).toBe(304);
      expect(again.body).toBeUndefined();
      await platform.createForge().proposeChange({
        branch: 'slipway/coupon/api',
        title: 'Create coupon-api',
        body: '',
        files: [{ path: 'apps/coupon/api/README.md', content: '# Coupon\n' }],
        requester: BEN,
      });
      const reserved = await ask();
      expect(reserved.status).toBe(200);
      expect(reserved.headers.get('etag')).not.toBe(etag);
      expect(reserved.body.commit).toBe(first.body.commit);
      expect(JSON.stringify(await join(reserved.body))).toContain(BEN);
      await platform.api('PATCH', 'pulls/1', { state: 'closed' });
      expect((await ask()).status).toBe(304);
      await platform.commit({ 'docs/a.md': 'a\n' });
      expect((await ask()).body.commit).toBe(
        await platform.git('rev-parse', 'main'),
      );
    });

    it('reads the repository once, however many ask', async () => {
      await get('snapshot', { template: REF });
      await platform.api('GET', 'branches/main');
      await fetch(`${platform.url}/_sandbox/requests`, { method: 'DELETE' });
      await Promise.all(
        Array.from({ length: 20 }, () => get('snapshot', { template: REF })),
      );
      const calls: { path: string }[] = await (
        await fetch(`${platform.url}/_sandbox/requests`)
      ).json();
      expect(calls.some(({ path: called }) => called.includes('tarball'))).toBe(
        false,
      );
      expect(calls.length).toBeLessThanOrEqual(20);
    });

    it.each([
      ['an unknown template', { template: 'template:default/none' }, 404],
      ['nothing', {}, 400],
      ['no reference', { template: 'nestjs-service' }, 400],
      ['another kind', { template: 'component:default/nestjs-service' }, 400],
      ['a path', { template: 'template:default/../../x' }, 400],
      ['too much', { template: `template:default/${'x'.repeat(9_000)}` }, 400],
      ['two of them', `template=${REF}&template=${REF}`, 400],
      ['an object', 'template[$ne]=x', 400],
      ['a prototype', 'template[__proto__]=x', 400],
      [
        'a template that renders nothing',
        { template: 'template:default/stock' },
        400,
      ],
      ['a skeleton that depends', { template: 'template:default/clever' }, 400],
      ['no steps', { template: 'template:default/odd' }, 400],
      ['no place', { template: 'template:default/nowhere' }, 400],
    ])('refuses %s in a sentence', async (_, query, status) => {
      const answer = await get('snapshot', query);
      expect(answer.status).toBe(status);
      expect(answer.body.error.message).toMatch(/^[A-Zt][^\n]+$/);
      expect(JSON.stringify(answer.body)).not.toMatch(/ {4}at |\/src\//);
    });

    it.each([
      [
        'outside',
        400,
        /^A template may not take its skeleton from \.\.\/\.\.:/,
      ],
      ['gone', 503, /^The skeleton of template:default\/gone cannot be read/],
    ])(
      'tells nothing of the server when the skeleton is %s',
      async (name, code, message) => {
        const { status, body } = await get('snapshot', {
          template: `template:default/${name}`,
        });
        expect(status).toBe(code);
        expect(body.error.message).toMatch(message);
        expect(JSON.stringify(body)).not.toContain(path.dirname(TEMPLATE));
      },
    );

    it('shows nothing to who may not see the template, and nobody who is not signed in', async () => {
      const ask = (authorization: string) =>
        get('snapshot', { template: REF }, { authorization });
      expect((await ask(mockCredentials.user.header(BEN))).status).toBe(404);
      expect((await ask(mockCredentials.none.header())).status).toBe(401);
      expect((await ask(mockCredentials.service.header())).status).toBe(403);
    });

    it('says when to come back while GitHub asks to wait', async () => {
      await platform.setFaults([
        { match: { path: '/pulls' }, kind: 'secondary-limit', retryAfter: 7 },
      ]);
      const { status, headers, body } = await get('snapshot', {
        template: REF,
      });
      await platform.setFaults([]);
      expect(status).toBe(503);
      expect(headers.get('retry-after')).toBe('7');
      expect(body.error.message).toContain('GitHub asks to wait 7 s');
    });
  });

  describe('platforms', () => {
    const readRevision = async () =>
      (await get('snapshot', { template: REF })).body.platformRevision;

    it('are packed once, and told to whoever has one already that it is the same', async () => {
      const endpoint = `platforms/${await readRevision()}`;
      const { headers, body } = await get(endpoint, {});
      expect(headers.get('content-encoding')).toBe('gzip');
      expect(headers.get('cache-control')).toBe('private, no-cache');
      const plain = await get(endpoint, {}, { 'accept-encoding': 'identity' });
      expect(plain.headers.get('content-encoding')).toBeNull();
      expect(plain.body).toEqual(body);
      const again = await get(
        endpoint,
        {},
        {
          'if-none-match': headers.get('etag')!,
          'cache-control': 'max-age=0',
        },
      );
      expect(again.status).toBe(304);
    });

    it('are known to a replica that has not told of them', async () => {
      const revision = await readRevision();
      const other = await startReplica();
      const answer = await fetch(`${other.address}/platforms/${revision}`, {
        headers: { authorization: mockCredentials.user.header(ANA) },
      });
      await other.stop();
      expect(answer.status).toBe(200);
    });

    it('that are no more are said to be gone', async () => {
      const { status, body } = await get(`platforms/${NO_REVISION}`, {});
      expect(status).toBe(404);
      expect(body.error.message).toBe(
        'The repository has changed since; ask for a snapshot again',
      );
      expect((await get('platforms/main', {})).status).toBe(400);
    });
  });

  describe('file', () => {
    const readMain = () => platform.git('rev-parse', 'main');

    it('gives the content of a file of a commit of main', async () => {
      const commit = await readMain();
      const { status, body } = await get('file', { commit, path: 'README.md' });
      expect(status).toBe(200);
      expect(body).toEqual({
        path: 'README.md',
        content: `${await platform.git('show', 'main:README.md')}\n`,
      });
    });

    it.each([
      ['none', 404],
      ['apps', 404],
      ['../README.md', 400],
      ['/etc/passwd', 400],
      ['.git/config', 400],
      ['a\u0000b', 400],
      ['%2e%2e/x', 400],
      ['', 400],
      ['x'.repeat(3_000), 400],
    ])('gives nothing for %j', async (file, status) => {
      const answer = await get('file', {
        commit: await readMain(),
        path: file,
      });
      expect(answer.status).toBe(status);
      expect(answer.body.error.message).toMatch(/^.{10,300}$/);
    });

    it.each([
      ['main', 400],
      ['HEAD', 400],
      ['', 400],
      ['f'.repeat(39), 400],
      ['f'.repeat(40), 404],
    ])('takes %j for no commit of main', async (commit, status) => {
      expect((await get('file', { commit, path: 'README.md' })).status).toBe(
        status,
      );
    });

    it('gives nothing of a commit that is not on main', async () => {
      const branch = 'slipway/secret/api';
      await platform.createForge().proposeChange({
        branch,
        title: 'Create secret-api',
        body: '',
        files: [{ path: 'apps/secret/api/README.md', content: '# Secret\n' }],
        requester: BEN,
      });
      const commit = await platform.git('rev-parse', branch);
      expect((await get('file', { commit, path: 'README.md' })).status).toBe(
        404,
      );
    });

    it('shows nothing to who is not signed in', async () => {
      const { status } = await get(
        'file',
        { commit: await readMain(), path: 'README.md' },
        { authorization: mockCredentials.none.header() },
      );
      expect(status).toBe(401);
    });
  });
});
