import type { RepositoryFile } from '@slipway/change-set';
import { parseServiceValues } from '@slipway/golden-path';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parsePlatformLayout } from '@slipway/platform-layout';
import { parse } from 'yaml';
import { loadPlatformSeed } from './loadPlatformSeed';
import { adoptGuard } from './adoptGuard';

const root = resolve(__dirname, '../../../..');
const layout = parsePlatformLayout(
  parse(readFileSync(resolve(root, 'app-config.yaml'), 'utf8')).slipway
    .platform,
);

let files: Map<string, string>;
beforeAll(async () => {
  const { commits } = await loadPlatformSeed(layout, {
    name: 'bot',
    email: 'bot@acme.example',
  });
  files = new Map(
    commits.flatMap(commit =>
      commit.files.map((file): [string, string] => [file.path, file.content]),
    ),
  );
});
const read = (path: string) => files.get(path)!;

describe('a seeded service that has adopted its guard', () => {
  it('names the package where npm would', () => {
    const manifest = JSON.parse(read('apps/trip-analytics/api/package.json'));
    expect(Object.entries(manifest.dependencies).slice(2, 5)).toEqual([
      ['@nestjs/platform-express', '11.2.6'],
      ['@slipway/nestjs-platform-auth-guard', '~1.0.3'],
      ['reflect-metadata', '0.2.2'],
    ]);
    const lock = JSON.parse(read('apps/trip-analytics/api/package-lock.json'));
    expect(lock.packages[''].dependencies).toEqual(manifest.dependencies);
    expect(
      lock.packages['node_modules/@slipway/nestjs-platform-auth-guard'].version,
    ).toBe('1.0.3');
  });

  it('says in its controller whom the guard lets in', () => {
    expect(read('apps/order/api/src/order-api.controller.ts')).toContain(
      `} from '@nestjs/common';
import { SiteAuth } from '@slipway/nestjs-site-auth-guard';

@Controller('/api/v1/orders')
@SiteAuth({ allowRoles: ['member', 'admin'] })
export class OrderApiController {
`,
    );
    expect(read('apps/basket/api/src/basket-api.controller.ts')).toContain(
      '@SiteAuth()\nexport class',
    );
  });

  it('lets everybody ask for its health, and nobody else without a token', () => {
    expect(read('apps/order/api/src/health.controller.ts')).toContain(
      "@Controller('health')\n@Public()\nexport class HealthController {\n",
    );
    expect(read('apps/order/api/src/app.e2e.test.ts')).toContain(
      'assert.equal(response.status, 401);',
    );
  });

  it('leaves a service without a guard as the template renders it', () => {
    for (const path of [
      'package.json',
      'src/site-web.controller.ts',
      'src/health.controller.ts',
    ])
      expect(read(`apps/site/web/${path}`)).not.toMatch(/auth-guard|Public/);
  });

  it('is refused where the template has changed', () => {
    const values = parseServiceValues(
      {
        service: 'order',
        application: 'api',
        description: 'Takes orders',
        owner: 'group:default/commerce',
        route: { path: '/api/v1/orders', methods: ['GET'] },
        guard: 'site-auth',
        roles: [],
        environments: ['dev'],
      },
      layout,
    );
    const controller: RepositoryFile = {
      path: 'apps/order/api/src/order-api.controller.ts',
      content: 'export class OrderApiController {}\n',
    };
    expect(() => adoptGuard([], values, '1.2.0')).toThrow(
      'order-api: the template has no package.json',
    );
    expect(() => adoptGuard([controller], values, '1.2.0')).toThrow('not once');
  });
});
