import { parse as parseHcl } from '@cdktf/hcl2json';
import type { RepositoryFile } from '@slipway/change-set';
import fc from 'fast-check';
import { parse, parseAllDocuments } from 'yaml';
import { acmeLayout } from './__testUtils__/acmeLayout';
import { hostileText } from './__testUtils__/hostileText';
import { orderApi } from './__testUtils__/orderApi';
import { readTemplateSkeleton } from './__testUtils__/readTemplate';
import { InvalidServiceValues } from './InvalidServiceValues';
import { parseServiceValues } from './parseServiceValues';
import { renderService } from './renderService';
import type { ServiceValues } from './ServiceValues';

// Hundreds of runs take longer on a busy machine.
jest.setTimeout(120_000);

const skeleton = readTemplateSkeleton('nestjs-service');

/** Either the field is refused by its name, and no other, or every artefact holds what was given. */
async function refusedOrKept(input: object, field: string): Promise<true> {
  let values: ServiceValues;
  try {
    values = parseServiceValues(input, acmeLayout);
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidServiceValues);
    expect(
      (error as InvalidServiceValues).faults.map(fault => fault.field),
    ).toEqual([field]);
    return true;
  }
  expect(values).toEqual(input);
  await expectValuesIn(renderService(skeleton, values, acmeLayout), values);
  return true;
}

/** Reads every artefact with its own language's parser and finds the values where they belong. */
async function expectValuesIn(
  files: readonly RepositoryFile[],
  values: ServiceValues,
): Promise<void> {
  const { service, application, description, owner, environments } = values;
  const route = values.route!;
  const name = `${service}-${application}`;
  const home = `apps/${service}/${application}`;
  const texts = new Map(files.map(file => [file.path, file.content]));
  const text = (file: string) => {
    const found = texts.get(file);
    texts.delete(file);
    if (found === undefined) throw new Error(`${file} was not rendered`);
    return found;
  };

  expect(JSON.parse(text(`${home}/package.json`))).toMatchObject({
    name,
    description,
  });
  const catalog = text(`${home}/catalog-info.yaml`);
  const kong = text(`infra/kong/public/${name}.yaml`);
  for (const version of ['1.1', '1.2'] as const) {
    const entities = parseAllDocuments(catalog, { version }).map(document =>
      document.toJS(),
    );
    expect(entities).toMatchObject([
      {
        metadata: {
          name,
          description,
          annotations: {
            'slipway.dev/guard': values.guard,
            'slipway.dev/roles': values.roles.join(','),
          },
        },
        spec: { owner, system: service, providesApis: [name] },
      },
      { metadata: { name, description }, spec: { owner, system: service } },
    ]);
    const openapi = parse(entities[1].spec.definition, { version });
    expect(openapi.info.description).toBe(description);
    expect(Object.keys(openapi.paths)).toEqual([route.path]);
    expect(parse(kong, { version }).services).toMatchObject([
      {
        name,
        host: `${name}.${service}.svc.cluster.local`,
        routes: [
          {
            name,
            paths: [route.path],
            methods: route.methods,
            ...(values.guard !== 'none' && {
              plugins: [
                { name: values.guard, config: { roles: values.roles } },
              ],
            }),
          },
        ],
      },
    ]);
  }
  for (const environment of environments!) {
    const call = text(`infra/terraform/${environment}/${name}.tf`);
    const [module] = (await parseHcl('call.tf', call)).module[name];
    // The JSON spelling of Terraform keeps ${ and %{ doubled.
    expect(module.description.replace(/([$%])\1\{/g, '$1{')).toBe(description);
    expect(module).toMatchObject({ name, service, application, owner });
    const argo = text(`infra/argocd/${environment}/${name}.yaml`);
    const overlay = text(`${home}/deploy/${environment}/kustomization.yaml`);
    for (const version of ['1.1', '1.2'] as const) {
      expect(parse(argo, { version })).toMatchObject({
        metadata: { name },
        spec: {
          source: { path: `${home}/deploy/${environment}` },
          destination: { namespace: service },
        },
      });
      expect(parse(overlay, { version })).toMatchObject({
        namespace: service,
        labels: [{ pairs: { 'app.kubernetes.io/name': name } }, {}],
      });
    }
  }
  for (const rest of texts.keys()) expect(rest).toMatch(`${home}/`);
}

describe('hostile values', () => {
  const fields: Record<string, (text: string) => object> = {
    service: service => ({ service }),
    application: application => ({ application }),
    description: description => ({ description }),
    owner: owner => ({ owner: `group:default/${owner}` }),
    'route.path': text => ({ route: { ...orderApi.route, path: `/${text}` } }),
    'route.methods[0]': text => ({ route: { path: '/x', methods: [text] } }),
    guard: guard => ({ guard }),
    'roles[0]': role => ({ roles: [role] }),
    'environments[0]': environment => ({ environments: [environment] }),
  };

  it.each(Object.keys(fields))(
    'in %s are refused by its name or come back as they were',
    async field => {
      await fc.assert(
        fc.asyncProperty(hostileText, async text => {
          const input = { ...orderApi, ...fields[field](text) };
          await expect(refusedOrKept(input, field)).resolves.toBe(true);
        }),
        { numRuns: 100 },
      );
    },
  );

  it('in a description come back whenever they are one visible line', async () => {
    const visible = hostileText.map(text =>
      `x${text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '')}`
        .normalize('NFC')
        .slice(0, 270),
    );
    await fc.assert(
      fc.asyncProperty(visible, async description => {
        // A cut may have halved a character.
        fc.pre(!/\p{Cs}/u.test(description));
        const values = parseServiceValues(
          { ...orderApi, description },
          acmeLayout,
        );
        expect(values.description).toBe(description);
        await expectValuesIn(
          renderService(skeleton, values, acmeLayout),
          values,
        );
      }),
      { numRuns: 200 },
    );
  });
});
