import { readFileSync } from 'node:fs';
import path from 'node:path';
import { templateEntityV1beta3Validator } from '@backstage/plugin-scaffolder-common';
import { validate } from 'jsonschema';
import { parse } from 'yaml';
import { acmeLayout } from './__testUtils__/acmeLayout';
import { orderApi } from './__testUtils__/orderApi';
import { GUARDS, HTTP_METHODS, STRATEGIES } from './ServiceValues';

const folder = path.resolve(__dirname, '../../../templates/nestjs-service');
const template = parse(
  readFileSync(path.join(folder, 'template.yaml'), 'utf-8'),
);
const pages: any[] = template.spec.parameters;
const properties = Object.assign({}, ...pages.map(page => page.properties));

/** What the scaffolder says of values that come through its API: every page judges all of them. */
function judge(values: object): string[] {
  return pages.flatMap(page =>
    validate(values, page).errors.map(error => error.stack),
  );
}

describe('the form of nestjs-service', () => {
  it('is a template that Backstage accepts', async () => {
    expect(await templateEntityV1beta3Validator.check(template)).toBe(true);
  });

  it('accepts the values of a service', () => {
    expect(judge(orderApi)).toEqual([]);
    expect(judge({ ...orderApi, guard: 'none', roles: [] })).toEqual([]);
  });

  it.each([
    ['service', { service: 'ab' }],
    ['route.methods', { route: { path: '/x', methods: [] } }],
    ['guard', { guard: 'basic' }],
    ['roles', { guard: 'none' }],
    ['environments', { environments: ['moon'] }],
    ['description', { description: undefined }],
  ])('refuses a faulty %s', (field, fault) => {
    expect(String(judge({ ...orderApi, ...fault }))).toContain(
      field.split('.')[0],
    );
  });

  it('offers every choice', () => {
    expect(properties.route.properties.methods.items.enum).toEqual([
      ...HTTP_METHODS,
    ]);
    expect(properties.guard.enum).toEqual([...GUARDS]);
    expect(properties.strategy.enum).toEqual([...STRATEGIES]);
    expect(properties.environments.items.enum).toEqual(
      Object.keys(acmeLayout.environments),
    );
  });

  it('bears the version that the skeleton writes into the catalog', () => {
    const entity = readFileSync(
      path.join(folder, 'skeleton/application/catalog-info.yaml'),
      'utf-8',
    );
    expect(entity).toContain(
      `slipway.dev/template-version: ${template.metadata.annotations['slipway.dev/version']}\n`,
    );
  });
});
