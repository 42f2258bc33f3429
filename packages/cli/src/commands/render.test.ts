import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { callSlipway } from '../__testUtils__/callSlipway';
import { makeFolder } from '../__testUtils__/makeFolder';
import { REPOSITORY_ROOT } from '../__testUtils__/seededPlatform';

const TEMPLATE = join(REPOSITORY_ROOT, 'templates/nestjs-service');
const CASE = join(TEMPLATE, 'tests/order-api');

/** A template whose files lie in its folder `skeleton`. */
const PLAIN = readFileSync(join(TEMPLATE, 'template.yaml'), 'utf8').replace(
  /skeleton: .*/,
  'skeleton: ./skeleton',
);

/** The seeded platform's configuration, but for the two addresses with which the cases were made. */
const CASE_CONFIGURATION = readFileSync(
  join(REPOSITORY_ROOT, 'packages/sandbox/seed/platform/slipway.yaml'),
  'utf8',
)
  .replace(/ registry: .*/, ' registry: registry.acme.example')
  .replace(/ packageRegistry: .*/, '');

const render = (out: string, values = join(CASE, 'values.yaml')) =>
  callSlipway(['render', TEMPLATE, '--values', values, '--out', out]);

const listFiles = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

describe('slipway render', () => {
  it('writes what the template promises, and says so', () => {
    const configuration = join(
      makeFolder({ 'slipway.yaml': CASE_CONFIGURATION }),
      'slipway.yaml',
    );
    const out = join(makeFolder(), 'new/platform');
    const { code, stdout, stderr } = callSlipway([
      ...['render', TEMPLATE, '--values', join(CASE, 'values.yaml')],
      ...['--out', out, '--config', configuration],
    ]);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const expected = join(CASE, 'expected');
    expect(listFiles(out)).toEqual(listFiles(expected));
    for (const path of listFiles(expected)) {
      expect(readFileSync(join(out, path))).toEqual(
        readFileSync(join(expected, path)),
      );
      expect(stdout).toContain(`wrote     ${path}\n`);
    }
  });

  it('has nothing to do the second time', () => {
    const out = makeFolder();
    render(out);
    const { code, stdout } = render(out);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^(?:unchanged .*\n)+$/);
  });

  it('writes nothing when another file is there, and names each', () => {
    const out = makeFolder({
      'apps/order/api/package.json': '{}',
      'infra/kong': 'a file',
    });
    const { code, stdout, stderr } = render(out);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('apps/order/api/package.json: another file');
    expect(stderr).toContain('infra/kong is not a folder');
    expect(listFiles(out)).toEqual([
      'apps/order/api/package.json',
      'infra/kong',
    ]);
  });

  it.each(['a folder', 'a file'])('follows no link out of it: %s', kind => {
    const outside = makeFolder();
    const out = makeFolder();
    if (kind === 'a folder') symlinkSync(outside, join(out, 'apps'));
    else {
      mkdirSync(join(out, 'apps/order/api'), { recursive: true });
      symlinkSync(
        join(outside, 'Dockerfile'),
        join(out, 'apps/order/api/Dockerfile'),
      );
    }
    expect(render(out).code).toBe(2);
    expect(readdirSync(outside)).toEqual([]);
  });

  it('names every faulty field with what to do', () => {
    const values = join(
      makeFolder({
        'values.json': JSON.stringify({
          service: '../x',
          owner: 'nobody',
          hurry: true,
        }),
      }),
      'values.json',
    );
    const out = makeFolder();
    const { code, stderr } = render(out, values);
    expect(code).toBe(2);
    for (const field of ['service', 'application', 'owner', 'hurry'])
      expect(stderr).toMatch(
        new RegExp(`^slipway: .*values\\.json: ${field}: .+`, 'm'),
      );
    expect(listFiles(out)).toEqual([]);
  });

  it('keeps a program executable', () => {
    const template = makeFolder({
      'template.yaml': PLAIN,
      'skeleton/application/run.sh': '#!/bin/sh\n',
      'slipway.yaml': readFileSync(join(REPOSITORY_ROOT, 'app-config.yaml')),
    });
    chmodSync(join(template, 'skeleton/application/run.sh'), 0o755);
    const out = makeFolder({
      'slipway.yaml': readFileSync(join(REPOSITORY_ROOT, 'app-config.yaml')),
    });
    const { code, stderr } = callSlipway([
      ...['render', template, '--out', out],
      ...['--values', join(CASE, 'values.yaml')],
    ]);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(statSync(join(out, 'apps/order/api/run.sh')).mode & 0o111).not.toBe(
      0,
    );
  });

  it.each([
    ['no template.yaml', {}, /template\.yaml: there is no such file/],
    [
      'something else in it',
      { 'template.yaml': 'kind: Component' },
      /it is no template; its kind is Component/,
    ],
    [
      'no step that renders',
      { 'template.yaml': 'kind: Template' },
      /template\.yaml: it has no step slipway:service:render/,
    ],
    [
      'no skeleton',
      { 'template.yaml': PLAIN },
      /skeleton: there is no such file/,
    ],
    [
      'a skeleton outside of it',
      { 'template.yaml': PLAIN.replace('./skeleton', '../../x') },
      /template\.yaml: A template may not take its skeleton from \.\.\/\.\.\/x/,
    ],
    [
      'a skeleton elsewhere',
      {
        'template.yaml': PLAIN.replace(
          './skeleton',
          '"https://acme.example/x"',
        ),
      },
      /https:\/\/acme\.example\/x lies elsewhere/,
    ],
    [
      'a faulty skeleton',
      {
        'template.yaml': PLAIN,
        'skeleton/application/a.txt': '${{ values.x',
      },
      /a\.txt/,
    ],
    [
      'a skeleton that names no artefact',
      { 'template.yaml': PLAIN, 'skeleton/a.txt': '' },
      /a\.txt: move it into one of the skeleton's folders/,
    ],
  ])('refuses a template with %s', (_, files, complaint) => {
    const template = makeFolder(files);
    const out = makeFolder();
    const { code, stderr } = callSlipway([
      ...['render', template, '--out', out],
      ...['--values', join(CASE, 'values.yaml')],
      ...['--config', join(REPOSITORY_ROOT, 'app-config.yaml')],
    ]);
    expect(code).toBe(2);
    expect(stderr).toMatch(complaint);
  });

  it('refuses a link in a skeleton', () => {
    const template = makeFolder({ 'template.yaml': PLAIN });
    mkdirSync(join(template, 'skeleton/application'), { recursive: true });
    symlinkSync('/etc/passwd', join(template, 'skeleton/application/users'));
    writeFileSync(join(template, 'skeleton/application/a'), '');
    const { code, stderr } = callSlipway([
      ...['render', template, '--out', makeFolder()],
      ...['--values', join(CASE, 'values.yaml')],
      ...['--config', join(REPOSITORY_ROOT, 'app-config.yaml')],
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain('application/users: a template holds only files');
  });

  it('says where it looked for a configuration', () => {
    const template = makeFolder({ 'template.yaml': PLAIN });
    const { code, stderr } = callSlipway([
      ...['render', template, '--out', makeFolder()],
      ...['--values', join(CASE, 'values.yaml')],
    ]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/there is no slipway\.yaml in .* name one/);
  });
});
