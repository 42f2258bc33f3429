import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TestIssuer, type TokenKind } from '@slipway/auth-cases';
import { parse, parseAllDocuments } from 'yaml';
import { describeChoices, type Choices } from './Choices';
import { TESTED } from './MUTANTS';
import { ROUTE } from './renderApplication';
import { runCommand, type Outcome } from './runCommand';
import { sendSlowly } from './sendSlowly';
import { SPREAD } from './SPREAD';
import { startApplication, type RunningApplication } from './startApplication';
import { startCollector } from './startCollector';
import { waitUntil } from './waitUntil';
import { Workshop } from './Workshop';

const WITH_BODY = ['POST', 'PUT', 'PATCH'];

let workshop: Workshop;
let issuer: TestIssuer;
/** By what was chosen. */
const made = new Map<Choices, { folder: string; tests: Outcome }>();
beforeAll(async () => {
  [workshop, issuer] = await Promise.all([
    Workshop.open(SPREAD[0]),
    TestIssuer.start(),
  ]);
  await workshop.addGuard('platform-auth');
  await Promise.all(
    SPREAD.map(async choices => {
      const folder = await workshop.make(choices);
      const tests = await runCommand(folder, ['npm', 'test']);
      made.set(choices, { folder, tests });
    }),
  );
});
afterAll(async () => {
  await issuer?.close();
  await workshop?.close();
});

function mint({ guard, roles }: Choices, role = roles[0] ?? 'anybody') {
  return issuer.mint(guard.replace('-auth', '') as TokenKind, { role });
}

function call(
  application: RunningApplication,
  method: string,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(`${application.url}${ROUTE}?secret=in-the-query`, {
    method,
    headers: { ...headers, 'Content-Type': 'application/json' },
    ...(WITH_BODY.includes(method) && { body: '{"name":"first"}' }),
  });
}

describe.each(
  SPREAD.map(choices => [describeChoices(choices), choices] as const),
)('an application with %s', (_, choices) => {
  const isGuarded = choices.guard !== 'none';
  let folder: string;
  let application: RunningApplication;
  let token: string;
  beforeAll(async () => {
    folder = made.get(choices)!.folder;
    application = await startApplication(folder, {
      AUTH_ISSUER: issuer.issuer,
      DRAIN_SECONDS: '2',
    });
    token = isGuarded ? await mint(choices) : 'token-of-nobody';
  });
  afterAll(async () => {
    await application?.stop('SIGKILL');
  });

  it('builds and passes its own tests', () => {
    const { code, output } = made.get(choices)!.tests;
    expect(output).toMatch(/^. pass [1-9]/m);
    expect([code, output]).toEqual([0, expect.any(String)]);
  });

  it('has nothing for its linter to say', async () => {
    const { code, output } = await runCommand(folder, [
      ...['npm', 'run', 'lint'],
    ]);
    expect([output, code]).toEqual([expect.any(String), 0]);
  });

  it.each(choices.methods)('answers %s to whom it may', async method => {
    const authorization = `Bearer ${token}`;
    const answer = await call(application, method, { authorization });
    expect([answer.status, method]).toEqual([
      method === 'POST' ? 201 : 200,
      method,
    ]);
    if (!isGuarded) return;
    const refused = await call(application, method);
    expect(refused.status).toBe(401);
    expect(await refused.json()).toMatchObject({
      statusCode: 401,
      error: 'Unauthorized',
      code: 'token-missing',
    });
    expect(refused.headers.get('WWW-Authenticate')).toMatch(/^Bearer/);
    if (choices.roles.length === 0) return;
    const stranger = `Bearer ${await mint(choices, 'stranger')}`;
    const other = await call(application, method, { authorization: stranger });
    expect(other.status).toBe(403);
    expect(await other.json()).toMatchObject({ code: 'role-refused' });
  });

  it('logs each request with its ids, and no token', async () => {
    const traceId = '0af7651916cd43dd8448eb211c80319c';
    const answer = await call(application, choices.methods[0], {
      authorization: `Bearer ${token}`,
      cookie: `site_token=${token}; platform_token=${token}`,
      'x-request-id': 'from-the-gateway',
      traceparent: `00-${traceId}-b7ad6b7169203331-01`,
    });
    expect(answer.headers.get('X-Request-ID')).toBe('from-the-gateway');
    const find = () =>
      application
        .output()
        .split('\n')
        .filter(Boolean)
        .map(line => JSON.parse(line))
        .find(({ requestId }) => requestId === 'from-the-gateway');
    await waitUntil('the line of the request', () => find() !== undefined);
    expect(find()).toMatchObject({
      level: 'info',
      application: 'coupon-api',
      environment: 'local',
      traceId,
      method: choices.methods[0],
      route: ROUTE,
      path: ROUTE,
    });
    expect(application.output()).not.toContain(token);
    expect(application.output()).not.toContain('in-the-query');
  });

  it('gives an id of its own to a request whose id is no id', async () => {
    const answer = await call(application, choices.methods[0], {
      'x-request-id': 'a b"c',
    });
    expect(answer.headers.get('X-Request-ID')).toMatch(/^[\da-f-]{36}$/);
  });

  it('measures requests by the template of their route, and itself', async () => {
    const answer = await fetch(application.metricsUrl);
    const text = await answer.text();
    expect(text).toMatch(
      `http_request_duration_seconds_count{method="${choices.methods[0]}",route="${ROUTE}",status="20`,
    );
    expect(text).toMatch(/^process_cpu_seconds_total /m);
    expect(text).not.toContain('/health/');
    const elsewhere = await fetch(`${application.url}/metrics`);
    expect(elsewhere.status).toBe(404);
  });

  it('serves what the catalog documents', async () => {
    const answer = await fetch(`${application.url}/openapi.json`);
    const { paths } = (await answer.json()) as { paths: object };
    const entities = readFileSync(join(folder, 'catalog-info.yaml'), 'utf8');
    const [, api] = parseAllDocuments(entities);
    const documented = parse((api.toJS() as any).spec.definition).paths;
    expect(listOperations(paths)).toEqual(listOperations(documented));
  });

  it('is not ready any more when it is told to stop, and finishes what it has begun', async () => {
    const method = choices.methods.find(each => WITH_BODY.includes(each));
    const begun =
      method &&
      (await sendSlowly(
        `${application.url}${ROUTE}`,
        method,
        { Authorization: `Bearer ${token}` },
        '{"name":"late"}',
      ));
    const stopped = application.stop();
    await waitUntil('it is not ready', async () => {
      const ready = await fetch(`${application.url}/health/ready`);
      return ready.status === 503;
    });
    const live = await fetch(`${application.url}/health/live`);
    expect(live.status).toBe(200);
    await waitUntil('it takes no requests', () =>
      fetch(`${application.url}/health/live`).then(
        () => false,
        () => true,
      ),
    );
    const statuses = begun ? [await begun.finish()] : [];
    expect(statuses.filter(status => status >= 300)).toEqual([]);
    expect(await stopped).toBe(0);
  });
});

function listOperations(paths: object): string[] {
  return Object.entries(paths)
    .flatMap(([path, operations]) =>
      Object.keys(operations).map(method => `${method} ${path}`),
    )
    .sort();
}

describe('the tests of an application', () => {
  it.each(TESTED.map(mutant => [mutant.fault, mutant] as const))(
    'notice that somebody %s',
    async (_, mutant) => {
      const folder = workshop.mutate(made.get(SPREAD[0])!.folder, mutant);
      const { code, output } = await runCommand(join(folder, 'dist'), [
        ...[process.execPath, '--test'],
      ]);
      expect([code, output]).toEqual([
        1,
        expect.stringMatching(/^. fail [1-9]/m),
      ]);
    },
  );
});

describe('an application', () => {
  const [choices] = SPREAD;

  it('goes on with the trace of its caller where traces are wanted', async () => {
    const collector = await startCollector();
    const application = await startApplication(made.get(choices)!.folder, {
      AUTH_ISSUER: issuer.issuer,
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    });
    const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
    await call(application, 'GET', {
      authorization: `Bearer ${await mint(choices)}`,
      traceparent: `00-${traceId}-00f067aa0ba902b7-01`,
    });
    // What it has not sent yet, it sends when it stops.
    expect(await application.stop()).toBe(0);
    collector.close();
    expect(collector.spans).toContainEqual(
      expect.objectContaining({
        name: `GET ${ROUTE}`,
        traceId,
        parentSpanId: '00f067aa0ba902b7',
      }),
    );
    expect(application.output()).toContain(`"traceId":"${traceId}"`);
  });

  it('says which variables are wrong, and does not start', async () => {
    await expect(
      startApplication(made.get(choices)!.folder, {
        PORT: 'http',
        AUTH_ISSUER: 'auth',
        LOG_LEVEL: 'loud',
      }),
    ).rejects.toThrow(
      'it did not start: PORT: Give a port.\nLOG_LEVEL: Give a level like info or debug.\nAUTH_ISSUER: Give the address of the auth service.\n',
    );
  });
});
