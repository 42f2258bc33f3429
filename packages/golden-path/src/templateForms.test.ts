import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { templateEntityV1beta3Validator } from '@backstage/plugin-scaffolder-common';
import { validate } from 'jsonschema';
import { parse } from 'yaml';
import { acmeLayout } from './__testUtils__/acmeLayout';
import { legacyMap } from './__testUtils__/legacyMap';
import { mailWorker } from './__testUtils__/mailWorker';
import { orderApi } from './__testUtils__/orderApi';
import {
  readTemplate,
  readTemplateSkeleton,
} from './__testUtils__/readTemplate';
import { listFormFields } from './listFormFields';
import { parseServiceValues } from './parseServiceValues';
import {
  GUARDS,
  HTTP_METHODS,
  PROTOCOLS,
  STRATEGIES,
  type ServiceValues,
} from './ServiceValues';

const root = path.resolve(__dirname, '../../..');

const { strategy, ...orderWeb } = {
  ...orderApi,
  application: 'web',
};

/** Each template with values that its form accepts. */
const TEMPLATES: Record<string, ServiceValues> = {
  'nestjs-service': orderApi,
  'nestjs-worker': mailWorker,
  'static-web': orderWeb,
  'external-service': legacyMap,
};

it('there is no other template', () => {
  const names = readdirSync(path.join(root, 'templates')).filter(name =>
    existsSync(path.join(root, 'templates', name, 'template.yaml')),
  );
  expect(names).toEqual(Object.keys(TEMPLATES).sort());
});

it.each(['app-config.yaml', 'app-config.production.yaml'])(
  '%s offers all of them',
  file => {
    const config = parse(readFileSync(path.join(root, file), 'utf-8'));
    expect(
      config.catalog.locations.map(({ target }: { target: string }) => target),
    ).toEqual(
      expect.arrayContaining(
        Object.keys(TEMPLATES).map(
          name => `../../templates/${name}/template.yaml`,
        ),
      ),
    );
  },
);

describe.each(Object.entries(TEMPLATES))('the form of %s', (name, values) => {
  const template = readTemplate(name);
  const pages: any[] = template.spec.parameters;
  const properties = Object.assign({}, ...pages.map(page => page.properties));
  const fields = listFormFields(template);

  /** What the scaffolder says of values that come through its API: every page judges all of them. */
  const judge = (input: object): string[] =>
    pages.flatMap(page =>
      validate(input, page).errors.map(error => error.stack),
    );

  /** What the form holds when nobody touches what has a default. */
  const defaults = Object.fromEntries(
    Object.entries<any>(properties).flatMap(([field, schema]) =>
      schema.default === undefined ? [] : [[field, schema.default]],
    ),
  );

  it('is a template that Backstage accepts', async () => {
    expect(await templateEntityV1beta3Validator.check(template)).toBe(true);
  });

  it('accepts what rendering accepts', () => {
    expect(judge(values)).toEqual([]);
    expect(parseServiceValues(values, acmeLayout, fields)).toMatchObject(
      values,
    );
  });

  it('requires what rendering requires', () => {
    const [{ required: names }, ...others] = pages;
    expect(names).toEqual(['service', 'application', 'description', 'owner']);
    const demanded = [...names, ...others.flatMap(page => page.required)];
    const isRefusedWithout = (field: string) => {
      try {
        const input = { ...values, [field]: undefined };
        parseServiceValues(input, acmeLayout, fields);
        return false;
      } catch {
        return true;
      }
    };
    expect(fields.filter(isRefusedWithout).sort()).toEqual(demanded.sort());
  });

  it('asks for nothing else but the proof, on each page', () => {
    expect(Object.keys(properties).sort()).toEqual([...fields, 'proof'].sort());
    for (const page of pages)
      expect(page.properties.proof['ui:field']).toBe('PullRequestProof');
    expect(pages.at(-1).properties.proof['ui:options']).toEqual({
      require: true,
    });
  });

  it('offers every choice, and defaults that fit', () => {
    const offered: Record<string, string[] | undefined> = {
      guard: properties.guard?.enum,
      strategy: properties.strategy?.enum,
      environments: properties.environments?.items.enum,
      route: properties.route?.properties.methods.items.enum,
      upstream: properties.upstream?.properties.protocol.enum,
    };
    const all: Record<string, readonly string[]> = {
      guard: GUARDS,
      strategy: STRATEGIES,
      environments: Object.keys(acmeLayout.environments),
      route: HTTP_METHODS,
      upstream: PROTOCOLS,
    };
    for (const field of fields.filter(asked => all[asked]))
      expect([...offered[field]!].sort()).toEqual([...all[field]].sort());
    expect(judge({ ...values, ...defaults, roles: [] })).toEqual([]);
  });

  it('bears the version that the skeleton writes into the catalog', () => {
    const entity = readTemplateSkeleton(name).find(
      file => file.path === 'application/catalog-info.yaml',
    )!.content;
    expect(entity).toContain(`slipway.dev/template: ${name}\n`);
    expect(entity).toContain(
      `slipway.dev/template-version: ${template.metadata.annotations['slipway.dev/version']}\n`,
    );
  });
});
