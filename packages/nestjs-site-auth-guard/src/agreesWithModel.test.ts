import { parsePlatformLayout } from '@slipway/platform-layout';
import { PlatformModel, readPosture } from '@slipway/platform-model';
import { compileFunction } from 'node:vm';
import ts from 'typescript';
import { createKey, TestIssuer } from '@slipway/auth-cases';
import { TestApp } from './__testUtils__/TestApp';
import * as guard from './index';

/** What may be written before a controller, or before its handler. */
const DECORATORS = [
  '',
  '@SiteAuth()',
  '@SiteAuth({})',
  '@SiteAuth({ allowRoles: [] })',
  "@SiteAuth({ allowRoles: ['member'] })",
  '@auth.SiteAuth({ \'allowRoles\': ["admin", `member`,], })',
  '@Public()',
];

const CALLERS = ['nobody', 'guest', 'member', 'admin'] as const;

const PACKAGE = '@slipway/nestjs-site-auth-guard';
const FOLDER = 'apps/order/api';

const CONTROLLERS = DECORATORS.flatMap(ofClass =>
  DECORATORS.map(ofMethod => ({ ofClass, ofMethod })),
).map((decorators, index) => ({ ...decorators, path: `/c${index}` }));

type WrittenController = (typeof CONTROLLERS)[number];

/** As it would stand in an application. */
function write({ ofClass, ofMethod, path }: WrittenController): string {
  return `import { Controller, Get } from '@nestjs/common';
import * as auth from '${PACKAGE}';
import { Public, SiteAuth } from '${PACKAGE}';

${ofClass}
@Controller('${path}')
export class Written {
  @Get()
  ${ofMethod}
  show() {
    return {};
  }
}
`;
}

const LAYOUT = parsePlatformLayout({
  registry: 'registry.acme.example',
  repositoryUrl: 'https://git.acme.example/acme/platform.git',
  gateway: 'public',
  environments: { dev: { cluster: 'dev', server: 'https://dev.acme.example' } },
  paths: {
    application: 'apps/{service}/{application}',
    overlay: 'apps/{service}/{application}/deploy/{environment}',
    terraform: 'infra/terraform/{cluster}',
    argocd: 'infra/argocd/{cluster}',
    kong: 'infra/kong/{gateway}',
    kubernetesBase: 'infra/kubernetes/msa-application',
    terraformModule: 'infra/terraform/modules/msa-application',
    organisation: 'org',
  },
});

/** Whom the running application lets in. */
let app: TestApp;
let issuer: TestIssuer;
beforeAll(async () => {
  issuer = await TestIssuer.start(await createKey());
  app = await TestApp.start(
    guard.SiteAuthModule.forRoot({ issuer: issuer.issuer }),
    CONTROLLERS.map(written => compile(write(written))),
  );
});
afterAll(async () => {
  await app.close();
  await issuer.close();
});

async function listLetIn({ path }: WrittenController): Promise<string[]> {
  const letIn = await Promise.all(
    CALLERS.map(async caller => {
      const token =
        caller === 'nobody'
          ? undefined
          : await issuer.mint('site', { role: caller });
      return (await app.request(path, { token })).status === 200;
    }),
  );
  return CALLERS.filter((_, index) => letIn[index]);
}

/** Whom the model says that the code lets in. */
function listExpected(written: WrittenController): string[] {
  const files = {
    [`${FOLDER}/package.json`]: `{ "name": "order-api", "dependencies": { "${PACKAGE}": "1.2.0" } }`,
    [`${FOLDER}/catalog-info.yaml`]:
      'apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata:\n  name: order-api\n',
    [`${FOLDER}/src/written.controller.ts`]: write(written),
    'infra/kong/public/order-api.yaml': `_format_version: "3.0"
services:
  - name: order-api
    url: http://order-api.order.svc.cluster.local:80
    routes:
      - name: order-api
        paths: ["${written.path}"]
        strip_path: false
`,
  };
  const model = PlatformModel.read(
    Object.entries(files).map(([path, content]) => ({ path, content })),
    LAYOUT,
  );
  const [application] = model.applications();
  const [{ code, reasons }] = readPosture(application, model, {});
  expect(code.undetermined).toBeUndefined();
  if (code.guard === 'none') return [...CALLERS];
  if (reasons.some(({ message }) => message.includes('lets in nobody')))
    return [];
  expect(code.guard).toBe('site-auth');
  return CALLERS.filter(
    caller => caller !== 'nobody' && (code.roles?.includes(caller) ?? true),
  );
}

it.each(CONTROLLERS)(
  'the model and the running application agree about "$ofClass" and "$ofMethod"',
  async written => {
    expect(await listLetIn(written)).toEqual(listExpected(written));
  },
);

/** Compiles a source as a created application does. */
function compile(source: string): new () => object {
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      experimentalDecorators: true,
    },
  });
  const exported: { Written?: new () => object } = {};
  compileFunction(outputText, ['require', 'exports'])(
    (name: string) => (name === PACKAGE ? guard : require(name)),
    exported,
  );
  return exported.Written!;
}
