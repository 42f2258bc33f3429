import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import path from 'node:path';
import type { Component } from './Component';
import { judgeLicence } from './judgeLicence';
import { LICENCE_EXCEPTIONS } from './LICENCES';
import { listComponents } from './listComponents';
import { Lockfile } from './Lockfile';
import { readShippedComponents } from './readShippedComponents';
import { writeBom } from './writeBom';
import { writeLicenceList } from './writeLicenceList';

jest.setTimeout(120_000);

const PRODUCT = { name: 'slipway', version: '0.1.0', licence: 'Apache-2.0' };
const ROOT = path.resolve(__dirname, '../../..');

describe('what the portal is made of', () => {
  const components = readShippedComponents(ROOT);
  const names = new Set(components.map(({ name }) => name));

  it('is what the backend and the app need, and no tool that made them', () => {
    for (const name of ['express', 'pg', 'react', '@octokit/rest', 'nunjitsu'])
      expect(names).toContain(name);
    for (const name of ['jest', 'eslint', '@playwright/test', '@rspack/core'])
      expect(names).not.toContain(name);
    expect([...names].filter(name => name.startsWith('@slipway/'))).toEqual([]);
  });

  it('goes with Apache-2.0, package by package', () => {
    expect(
      components.flatMap(component => judgeLicence(component).fault ?? []),
    ).toEqual([]);
  });

  it('makes no exception for what is not there', () => {
    expect(
      Object.keys(LICENCE_EXCEPTIONS).filter(name => !names.has(name)),
    ).toEqual([]);
  });

  it("is a bill of materials by CycloneDX's own schema, and the same bytes in whatever order they are found", async () => {
    const text = writeBom(PRODUCT, components);
    expect(writeBom(PRODUCT, [...components].reverse())).toBe(text);
    // The schema compares each component with each other one, so it is asked about a few at a time.
    const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
    for (let at = 0; at < components.length; at += 50) {
      const part = writeBom(PRODUCT, components.slice(at, at + 50));
      expect(await validator.validate(part)).toBeNull();
    }
    const bom = JSON.parse(text);
    expect(bom.components).toHaveLength(components.length);
    const pg = bom.components.find(
      (each: any) => !each.group && each.name === 'pg',
    );
    expect(pg).toMatchObject({
      purl: `pkg:npm/pg@${pg.version}`,
      licenses: [{ license: { id: 'MIT' } }],
    });
    expect(
      bom.dependencies.find((each: any) => each.ref === pg['bom-ref'])
        .dependsOn,
    ).toContainEqual(expect.stringMatching(/^pg-protocol@/));
  });
});

const LOCK = `
__metadata:
  version: 8
"app@workspace:packages/app":
  version: 0.0.0-use.local
  resolution: "app@workspace:packages/app"
  dependencies:
    a: "npm:^1.0.0"
    jest: "npm:^30.0.0"
"a@npm:^1.0.0, a@npm:~1.1.0":
  version: 1.1.0
  resolution: "a@npm:1.1.0"
  dependencies:
    "@x/b": "npm:^2.0.0"
    resolve: "npm:^1.1.7"
"@x/b@npm:2.5.0":
  version: 2.5.0
  resolution: "@x/b@npm:2.5.0"
  dependencies:
    a: "npm:~1.1.0"
"resolve@patch:resolve@npm%3A^1.1.7#optional!builtin<compat/resolve>":
  version: 1.22.0
  resolution: "resolve@patch:resolve@npm%3A1.22.0#optional!builtin<compat/resolve>::hash=1"
`;
const list = (
  ranges: Record<string, string>,
  resolutions = { '@x/b': '2.5.0' },
) =>
  listComponents(
    ['app'],
    new Lockfile(LOCK, resolutions),
    () => ranges,
    new Map([['a@1.1.0', { licence: 'MIT' }]]),
  );

describe('listComponents', () => {
  it('follows ranges, replaced ranges, patches and circles', () => {
    expect(list({ a: '^1.0.0' })).toEqual([
      { name: '@x/b', version: '2.5.0', dependencies: ['a@1.1.0'] },
      {
        name: 'a',
        version: '1.1.0',
        licence: 'MIT',
        dependencies: ['@x/b@2.5.0', 'resolve@1.22.0'],
      },
      { name: 'resolve', version: '1.22.0', dependencies: [] },
    ]);
  });

  it('says what is locked nowhere', () => {
    expect(() => list({ c: '1.0.0' })).toThrow(
      'yarn.lock: nothing is locked for c@1.0.0; run yarn install',
    );
  });
});

describe('judgeLicence', () => {
  const faultOf = (licence?: string) =>
    judgeLicence({ name: 'x', ...(licence && { licence }) }).fault;

  it.each(['MIT', '(MIT OR GPL-3.0-only)', 'MIT AND BSD-3-Clause'])(
    'lets %s be shipped',
    licence => expect(faultOf(licence)).toBeUndefined(),
  );

  it.each([
    ['GPL-3.0-only', 'does not go with Apache-2.0'],
    ['MIT AND AGPL-3.0-only', 'does not go with Apache-2.0'],
    ['SEE LICENSE IN LICENSE.md', 'no licence of SPDX'],
    ['UNLICENSED', 'no licence of SPDX'],
    [undefined, 'says no licence'],
  ])('refuses %s', (licence, reason) =>
    expect(faultOf(licence)).toContain(reason),
  );
});

describe('writeLicenceList', () => {
  it('counts, lists and gives the reasons', () => {
    const part = (name: string, licence?: string): Component => ({
      name,
      version: '1.0.0',
      ...(licence && { licence }),
      dependencies: [],
    });
    expect(
      writeLicenceList([
        part('a', 'ISC'),
        part('b', 'MIT'),
        part('c', 'MIT'),
        part('pause'),
      ]),
    ).toBe(`# Licences of the 4 packages that Slipway ships

| licence | packages |
| --- | ---: |
| MIT | 3 |
| ISC | 1 |

| package | licence | why it may be shipped, where it does not say so itself |
| --- | --- | --- |
| a@1.0.0 | ISC |  |
| b@1.0.0 | MIT |  |
| c@1.0.0 | MIT |  |
| pause@1.0.0 | MIT | Its manifest says nothing; the licence is among its files |
`);
  });
});
