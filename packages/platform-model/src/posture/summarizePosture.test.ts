import type { RepositoryFile } from '@slipway/change-set';
import { seededLayout } from '../__testUtils__/seededPlatform';
import { ContentReader } from '../model/ContentReader';
import { PlatformModel } from '../model/PlatformModel';
import { readPosture } from './readPosture';
import { summarizePosture } from './summarizePosture';

const layout = seededLayout();
const FOLDER = 'apps/order/worker';
const KONG = 'infra/kong/public/order-worker.yaml';

const CATALOG: RepositoryFile = {
  path: `${FOLDER}/catalog-info.yaml`,
  content: `kind: Component
metadata:
  name: order-worker
  annotations: { slipway.dev/guard: none }
`,
};
const PACKAGE = { path: `${FOLDER}/package.json`, content: '{}' };
const source = (content: string) => ({
  path: `${FOLDER}/src/main.ts`,
  content,
});
const HEALTH = source(
  "@Controller('health')\nclass Health {}\napp.listen(3000);",
);

function summarize(...files: RepositoryFile[]) {
  const model = PlatformModel.read(
    [CATALOG, PACKAGE, ...files],
    layout,
    new ContentReader(false),
  );
  const application = model
    .applications()
    .find(({ folder }) => folder === FOLDER)!;
  const postures = readPosture(application, model, {});
  const { declared, enforced, code, verdict, reasons } = summarizePosture(
    application,
    model,
    {},
    postures,
  );
  return {
    guards: [declared.guard, enforced.guard, code.guard],
    verdict,
    reasons: reasons.map(
      ({ message, place }) => `${place.path}:${place.line} ${message}`,
    ),
  };
}

const UNKNOWN = 'it cannot be determined who may call order-worker';

describe('summarizePosture', () => {
  it('is the worst of the routes', () => {
    expect(
      summarize(HEALTH, {
        path: KONG,
        content: `services:
  - name: order-worker
    routes:
      - { name: a, paths: [/a] }
      - name: b
        paths: [/b]
        plugins: [{ name: site-auth }]
`,
      }),
    ).toEqual({
      guards: ['none', 'site-auth', null],
      verdict: 'role-mismatch',
      reasons: [
        `${KONG}:7 the Kong route b has the guard site-auth, but order-worker declares no guard (${FOLDER}/catalog-info.yaml:4)`,
      ],
    });
  });

  it.each([
    ['answers nobody but Kubernetes', HEALTH],
    ['does not listen', source('for (const job of jobs) run(job);')],
  ])('says that nothing leads to what %s', (_, code) => {
    expect(summarize(code)).toMatchObject({
      verdict: 'unpublished',
      reasons: [],
    });
  });

  it.each([
    [
      'serves requests that no gateway passes on',
      [source("@Controller('/jobs')\nclass Jobs {}")],
      `${FOLDER}/src/main.ts:1 ${UNKNOWN}: its code serves requests, but no route of a gateway leads to it`,
    ],
    [
      'listens without a controller',
      [source('server.listen(3000);')],
      `${FOLDER}/src/main.ts:1 ${UNKNOWN}: its code listens, and what it serves is not known`,
    ],
    [
      'is not written in TypeScript',
      [],
      `${FOLDER}/catalog-info.yaml:1 ${UNKNOWN}: it has no TypeScript to read`,
    ],
    [
      'has a gateway file that is broken',
      [HEALTH, { path: KONG, content: 'services: [' }],
      `${KONG}:1 ${UNKNOWN}: ${KONG} cannot be read`,
    ],
  ])('does not know who may call what %s', (_, files, reason) => {
    expect(summarize(...files)).toMatchObject({
      verdict: 'undetermined',
      reasons: [reason],
    });
  });

  it('does not know whose routes they are where two applications have one name', () => {
    const model = PlatformModel.read(
      [
        { path: 'apps/order/job-api/src/main.ts', content: HEALTH.content },
        { path: 'apps/order-job/api/src/main.ts', content: HEALTH.content },
        {
          path: 'infra/kong/public/order-job-api.yaml',
          content:
            'services: [{ name: order-job-api, routes: [{ paths: [/a] }] }]',
        },
      ],
      layout,
      new ContentReader(false),
    );
    for (const application of model.applications()) {
      expect(readPosture(application, model, {})).toEqual([]);
      expect(
        summarizePosture(application, model, {}, []).reasons,
      ).toMatchObject([
        {
          message:
            'it cannot be determined who may call order-job-api: the routes of its name may be those of another application',
        },
      ]);
    }
  });
});
