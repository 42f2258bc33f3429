import {
  coreServices,
  createBackendPlugin,
  type AuditorService,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { NotAllowedError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  ChainChecker,
  parseExportEntry,
  parseExportHeader,
} from '@slipway/audit-log';
import { auditReadPermission } from '@slipway/permissions';
import {
  ONCE,
  type AuditItem,
  type AuditPage,
} from '@slipway/plugin-audit-common';
import type { Knex } from 'knex';
import PromiseRouter from 'express-promise-router';
import auditFeatures from '.';
import { createTestStores } from './__testUtils__/createTestStores';
import { KEY } from './__testUtils__/KEY';

jest.setTimeout(120_000);

const stores = createTestStores();

const PLATFORM = mockCredentials.user('user:default/yuki');
const DEVELOPER = mockCredentials.user('user:default/ana');

/** A plugin that has something to tell, and an auditor to tell it to. */
function createTeller(told: { auditor?: AuditorService }) {
  return createBackendPlugin({
    pluginId: 'teller',
    register({ registerInit }) {
      registerInit({
        deps: { auditor: coreServices.auditor, http: coreServices.httpRouter },
        async init({ auditor, http }) {
          told.auditor = auditor;
          const router = PromiseRouter();
          router.get('/do', async (request, response) => {
            const event = await auditor.createEvent({
              eventId: 'do',
              severityLevel: 'medium',
              request,
            });
            await event.success({ meta: { service: 'order' } });
            response.json({});
          });
          router.get('/read', async (request, response) => {
            const event = await auditor.createEvent({
              eventId: 'read',
              request,
            });
            await event.fail({ error: new NotAllowedError('not yours') });
            response.json({});
          });
          http.use(router);
        },
      });
    },
  });
}

describe('the audit log', () => {
  const told: { auditor?: AuditorService } = {};
  let knex: Knex;
  let url: string;
  let backend: Awaited<ReturnType<typeof startTestBackend>>;

  beforeAll(async () => {
    ({ knex } = await stores.open());
    backend = await startTestBackend({
      features: [
        auditFeatures,
        createTeller(told),
        mockServices.database.factory({ knex }),
        mockServices.rootConfig.factory({
          data: { slipway: { audit: { key: KEY } } },
        }),
        mockServices.permissions.mock({
          authorize: async ([{ permission }], { credentials }: any) => [
            {
              result:
                permission.name === auditReadPermission.name &&
                credentials.principal.userEntityRef === 'user:default/yuki'
                  ? AuthorizeResult.ALLOW
                  : AuthorizeResult.DENY,
            },
          ],
        }).factory,
      ],
    });
    url = `http://localhost:${backend.server.port()}/api`;
  });
  afterAll(() => backend.stop());

  const call = (path: string, credentials = PLATFORM) =>
    fetch(`${url}/${path}`, {
      headers: {
        authorization: mockCredentials.user.header(
          credentials.principal.userEntityRef,
        ),
        'user-agent': 'a test',
      },
    });
  const search = async (query: string): Promise<AuditItem[]> => {
    const response = await call(`audit/v1/events?${query}`);
    const { items }: AuditPage = await response.json();
    return [...items];
  };
  /** What is told is kept a moment later. */
  const find = async (query: string, count: number) => {
    for (;;) {
      const items = await search(query);
      if (items.length >= count) return items;
      await new Promise(resolve => {
        setTimeout(resolve, 10);
      });
    }
  };

  it('keeps who did what, from where, and how it ended', async () => {
    await call('teller/do?token=opensesame', DEVELOPER);
    const [ended, begun] = await find('event=do', 2);
    expect(begun).toMatchObject({ outcome: 'initiated' });
    expect(ended).toMatchObject({
      outcome: 'succeeded',
      record: {
        plugin: 'teller',
        event: 'do',
        severity: 'medium',
        actor: 'user:default/ana',
        ip: expect.stringMatching(/127\.0\.0\.1|::1/),
        userAgent: 'a test',
        request: { method: 'GET', url: '/api/teller/do?token=[redacted]' },
        service: 'order',
        meta: { service: 'order' },
        operation: begun.record.operation,
      },
    });
  });

  it('keeps for whom a service did something, and no token', async () => {
    const event = await told.auditor!.createEvent({
      eventId: 'service-render',
      severityLevel: 'medium',
      meta: {
        requester: 'user:default/ben',
        service: 'coupon',
        application: 'api',
        values: { description: 'x', apiToken: 'opensesame' },
      },
    });
    await event.fail({
      error: new Error('Bearer abcdefgh12345678 is no good'),
    });
    const [ended] = await find('actor=user:default/ben', 2);
    expect(ended).toMatchObject({
      outcome: 'failed',
      record: {
        actor: 'plugin:teller',
        onBehalfOf: 'user:default/ben',
        service: 'coupon',
        application: 'api',
        error: { name: 'Error', message: 'Bearer [redacted] is no good' },
        meta: { values: { description: 'x', apiToken: '[redacted]' } },
      },
    });
  });

  it('keeps once what several replicas tell of', async () => {
    for (let replica = 0; replica < 3; replica += 1) {
      const event = await told.auditor!.createEvent({
        eventId: 'pull-request-merged',
        severityLevel: 'medium',
        meta: {
          [ONCE]: 'https://github.example/acme/platform/pull/7',
          number: 7,
        },
      });
      await event.success();
    }
    await call('teller/do');
    await find('event=do&actor=user:default/yuki', 2);
    const merged = await search('event=pull-request-merged');
    expect(merged.map(({ outcome }) => outcome)).toEqual([
      'succeeded',
      'initiated',
    ]);
  });

  it('only logs what is merely read, but keeps that it was refused', async () => {
    const reading = await told.auditor!.createEvent({ eventId: 'look' });
    await reading.success();
    await call('teller/read', DEVELOPER);
    const [refused] = await find('event=read', 1);
    expect(refused).toMatchObject({
      outcome: 'failed',
      record: { severity: 'low', error: { name: 'NotAllowedError' } },
    });
    expect(await search('event=look')).toEqual([]);
  });

  it.each(['v1/events', 'v1/kinds', 'v1/verification', 'v1/export', 'v1/none'])(
    'answers %s to nobody but those who may, and keeps that others asked',
    async path => {
      const response = await call(`audit/${path}?q=${path}`, DEVELOPER);
      expect(response.status).toBe(403);
      expect(await response.text()).not.toContain('"items"');
      const query = `actor=user:default/ana&event=audit-read&q=q=${path}`;
      const [refused] = await find(`${query}&outcome=failed`, 1);
      expect(refused.record.error?.name).toBe('NotAllowedError');
      const nobody = { authorization: mockCredentials.none.header() };
      const unknown = await fetch(`${url}/audit/${path}`, { headers: nobody });
      expect(unknown.status).toBe(401);
    },
  );

  it('says that it is whole, and against which anchors it was held', async () => {
    await call('teller/do');
    await find('event=do', 1);
    const whole = await (await call('audit/v1/verification')).json();
    expect(whole).toMatchObject({ fault: null, count: expect.any(Number) });
    const { sequence, hash } = whole.head;
    const path = 'audit/v1/verification?anchor=';
    const held = await (await call(`${path}${sequence}:${hash}`)).json();
    expect(held.fault).toBeNull();
    const cut = await (await call(`${path}${sequence + 900}:${hash}`)).json();
    expect(cut.fault).toMatchObject({ kind: 'truncated' });
  });

  it('is exported as lines that can be checked elsewhere, and the export is in it', async () => {
    const response = await call('audit/v1/export');
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="audit-\d{4}-\d\d-\d\d\.ndjson"$/,
    );
    const [first, ...lines] = (await response.text()).trimEnd().split('\n');
    const { header } = parseExportHeader(first);
    expect(header).toMatchObject({ format: 1, selection: null });
    const checker = new ChainChecker({ keys: [KEY], anchors: [header.head] });
    for (const line of lines) checker.check(parseExportEntry(line));
    expect(checker.finish()).toMatchObject({
      count: header.head.sequence,
      fault: null,
    });
    const [exported] = await find('event=audit-export', 2);
    expect(exported.record).toMatchObject({
      actor: 'user:default/yuki',
      meta: { count: lines.length, format: 'ndjson' },
    });
  });

  it('is exported as a table in which no formula runs', async () => {
    const event = await told.auditor!.createEvent({
      eventId: '=HYPERLINK("https://evil.example")',
      severityLevel: 'medium',
      meta: { service: '@SUM(A1)', application: '-1+1' },
    });
    await event.success();
    await find('service=@SUM(A1)', 2);
    const response = await call(
      'audit/v1/export?format=csv&application=-1%2B1&outcome=succeeded',
    );
    const [head, row] = (await response.text()).split('\r\n');
    expect(head).toMatch(/^sequence,at,actor,on_behalf_of,plugin,event,/);
    expect(row).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
    expect(row).toContain(`"'@SUM(A1)","'-1+1"`);
  });

  it.each([
    ['events?limit=0', 'limit must be'],
    ['events?actr=x', 'There is no parameter "actr"'],
    ['events?from=yesterday', 'from is no moment'],
    ['events?outcome=good', 'outcome takes succeeded, failed, unfinished'],
    ['events?before=x', 'before is no number'],
    ['events?q=a&q=b', 'q is given more than once'],
    ['export?format=xml', 'format must be ndjson or csv'],
    ['verification?anchor=1', 'anchor is no anchor'],
  ])('refuses %s', async (path, message) => {
    const response = await call(`audit/v1/${path}`);
    expect(response.status).toBe(400);
    expect((await response.json()).error.message).toContain(message);
  });
});
