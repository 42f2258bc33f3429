import { readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { TestRepository } from './__testUtils__/TestRepository';

const TEMPLATES = resolve(__dirname, '../../../templates');

/** What golden paths render, as one repository. */
function render(...cases: string[]): Record<string, string> {
  const entries = cases.flatMap(name => {
    const folder = resolve(TEMPLATES, name, 'expected');
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(path => statSync(resolve(folder, path)).isFile())
      .map(
        path => [path, readFileSync(resolve(folder, path), 'utf8')] as const,
      );
  });
  return Object.fromEntries(entries);
}

describe('the catalog of what golden paths make', () => {
  it('has one System for two applications of a service, and an API for each that has a route', async () => {
    const { catalog } = await new TestRepository(
      render(
        'nestjs-service/tests/order-api',
        'static-web/tests/order-web',
        'nestjs-worker/tests/mail-worker',
        'external-service/tests/legacy-map',
      ),
    ).provide();
    const refs = catalog.refs().filter(ref => !ref.startsWith('resource:'));
    expect(refs).toEqual([
      'api:default/legacy-map',
      'api:default/order-api',
      'api:default/order-web',
      'component:default/legacy-map',
      'component:default/mail-worker',
      'component:default/order-api',
      'component:default/order-web',
      'system:default/legacy',
      'system:default/mail',
      'system:default/order',
    ]);
    const typeOf = (name: string) =>
      catalog.get(`component:default/${name}`).spec;
    expect(typeOf('order-web')).toMatchObject({
      type: 'website',
      system: 'order',
    });
    expect(typeOf('mail-worker')).toMatchObject({ type: 'worker' });
    expect(typeOf('mail-worker')).not.toHaveProperty('providesApis');
    expect(typeOf('legacy-map')).toMatchObject({
      type: 'external',
      lifecycle: 'production',
      providesApis: ['legacy-map'],
    });
    expect(typeOf('legacy-map')).not.toHaveProperty('dependsOn');
  });
});
