import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { PlatformModel } from '@slipway/platform-model';
import { loadPlatformSeed } from '@slipway/sandbox';
import { parse } from 'yaml';
import {
  seededLayout,
  TEMPLATES,
  toSnapshot,
} from './__testUtils__/seededProof';
import { LiveProof } from './LiveProof';

const cases = readdirSync(TEMPLATES).flatMap(template => {
  const tests = resolve(TEMPLATES, template, 'tests');
  return existsSync(tests)
    ? readdirSync(tests, { withFileTypes: true })
        .filter(entry => entry.isDirectory())
        .map(({ name }) => ({ template, name }))
    : [];
});

const readValues = ({ template, name }: { template: string; name: string }) =>
  parse(
    readFileSync(
      resolve(TEMPLATES, template, 'tests', name, 'values.yaml'),
      'utf8',
    ),
  );

/** The platform without any application. */
let platform: PlatformModel;
beforeAll(async () => {
  const layout = seededLayout();
  const { commits } = await loadPlatformSeed(layout, {
    name: 'bot',
    email: 'bot@acme.example',
  });
  platform = PlatformModel.read(commits[0].files, layout);
});

it.each(cases)(
  'nothing can be said against $template, case $name',
  testCase => {
    const values = readValues(testCase);
    const snapshot = toSnapshot(platform, testCase.template);
    const result = new LiveProof({
      ...snapshot,
      requester: { ...snapshot.requester, groups: [values.owner] },
    }).prove(values);
    expect(result).toMatchObject({ findings: [], missing: [], faults: [] });
    expect(result.digest).toBeDefined();
  },
);

it.each(readdirSync(TEMPLATES).filter(isTemplate))(
  'the form of %s shows the whole pull request before anything is typed',
  template => {
    const snapshot = toSnapshot(platform, template);
    const { missing, faults, findings, files } = new LiveProof(snapshot).prove(
      {},
    );
    expect({ faults, findings }).toEqual({ faults: [], findings: [] });
    expect(files.length).toBeGreaterThan(2);
    expect(
      missing.every(field => isAsked(snapshot.template.fields, field)),
    ).toBe(true);
  },
);

function isTemplate(name: string): boolean {
  return existsSync(resolve(TEMPLATES, name, 'template.yaml'));
}

function isAsked(fields: readonly string[], field: string): boolean {
  return fields.includes(field.split('.')[0]);
}
