import { join } from 'node:path';
import { makeFolder } from '../__testUtils__/makeFolder';
import { REPOSITORY_ROOT } from '../__testUtils__/seededPlatform';
import { readConfiguration } from './readConfiguration';

function read(text: string, env: Record<string, string> = {}) {
  const cwd = makeFolder({ 'slipway.yaml': text });
  return readConfiguration('slipway.yaml', {
    cwd,
    env,
    print: () => {},
    complain: () => {},
  });
}

const readOwn = (path: string) =>
  readConfiguration(join(REPOSITORY_ROOT, path), {
    cwd: '/',
    env: {},
    print: () => {},
    complain: () => {},
  });

describe('readConfiguration', () => {
  it('reads the same from the seeded platform as from the portal', () => {
    // On a laptop the sandbox plays the registry of packages.
    const readShared = (path: string) => {
      const { file: _, layout, ...rest } = readOwn(path);
      return { ...rest, layout: { ...layout, packageRegistry: undefined } };
    };
    expect(readShared('packages/sandbox/seed/platform/slipway.yaml')).toEqual(
      readShared('app-config.yaml'),
    );
  });

  it('fills in environment variables as Backstage does', () => {
    const { layout } = readConfiguration(
      join(REPOSITORY_ROOT, 'app-config.production.yaml'),
      {
        cwd: '/',
        env: {
          SLIPWAY_REPOSITORY_OWNER: 'acme',
          SLIPWAY_REPOSITORY_NAME: 'platform',
          SLIPWAY_REGISTRY: 'r.acme.example',
          SLIPWAY_REPOSITORY_URL: 'https://git.acme.example/p.git',
          SLIPWAY_DEV_SERVER: 'https://dev.acme.example',
          SLIPWAY_PROD_SERVER: 'https://prod.acme.example',
        },
        print: () => {},
        complain: () => {},
      },
    );
    expect(layout.registry).toBe('r.acme.example');
    expect(layout.environments.prod.server).toBe('https://prod.acme.example');
  });

  it('names every variable that is not set, with its key', () => {
    expect(() =>
      read('slipway:\n  platform:\n    registry: ${A}\n    gateway: ${B:-b}\n'),
    ).toThrow(
      'slipway.yaml: slipway.platform.registry: the environment variable A is not set',
    );
  });

  it('names every faulty key of both sections, with the file', () => {
    const act = () =>
      read(
        'slipway:\n  platform: { registry: "A B" }\n  rules: { x: error }\n',
      );
    expect(act).toThrow(/^slipway\.yaml: slipway\.platform\.registry: /m);
    expect(act).toThrow(/^slipway\.yaml: slipway\.platform\.paths: /m);
    expect(act).toThrow(/^slipway\.yaml: slipway\.rules\.x: is no rule/m);
  });

  it.each([
    ['a file that is no YAML', 'a: [1\nb', /^slipway\.yaml:\d+ /],
    ['an empty file', '', /slipway\.platform\.registry/],
    ['a list', '- 1', /slipway\.platform\.registry/],
    [
      'aliases without end',
      `a: &a [x]\n${'bcdefghij'
        .split('')
        .map(
          (name, i) => `${name}: &${name} [${`*${'abcdefghi'[i]},`.repeat(9)}]`,
        )
        .join('\n')}`,
      /^slipway\.yaml: /,
    ],
  ])('says what is wrong with %s', (_, text, complaint) => {
    expect(() => read(text)).toThrow(complaint);
  });
});
