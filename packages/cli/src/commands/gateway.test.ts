import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { callSlipway } from '../__testUtils__/callSlipway';
import { commitAll } from '../__testUtils__/commitAll';
import { makeFolder, writeFiles } from '../__testUtils__/makeFolder';
import { seededPlatform } from '../__testUtils__/seededPlatform';

const ORDER_API = 'infra/kong/public/order-api.yaml';

let seed: Record<string, string>;
beforeAll(async () => {
  seed = await seededPlatform();
});

/** The seeded platform, committed, and then changed. */
function makePlatform(change: Readonly<Record<string, string>> = {}): string {
  const folder = makeFolder(seed);
  commitAll(folder);
  writeFiles(folder, change);
  return folder;
}

describe('slipway gateway', () => {
  it('writes one file for Kong, with every route of the platform', () => {
    const platform = makePlatform();
    const out = join(platform, 'kong.yaml');
    expect(callSlipway(['gateway', platform, '--out', out])).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^gateway public merges from \d+ files\n$/),
      stderr: '',
    });
    const { services, upstreams, plugins } = parse(readFileSync(out, 'utf8'));
    const routed = Object.values(seed)
      .join('')
      .match(/slipway.dev\/guard:/g)!;
    expect(services.length).toBeGreaterThan(routed.length / 2);
    expect(upstreams).toHaveLength(services.length);
    expect(plugins.map(({ name }: { name: string }) => name)).toContain('cors');
    const guards = services
      .flatMap(({ routes }: any) => routes)
      .flatMap((route: any) => route.plugins ?? []);
    expect(guards.length).toBeGreaterThan(10);
    for (const { config } of guards)
      expect(config.issuer).toBe('https://auth.acme.example');
    // Once more: the same bytes.
    const first = readFileSync(out, 'utf8');
    callSlipway(['gateway', platform, '--out', out]);
    expect(readFileSync(out, 'utf8')).toBe(first);
  });

  it('makes what the rules of the platform accept', () => {
    const platform = makePlatform();
    const out = join(platform, 'kong.yaml');
    callSlipway(['gateway', platform, '--out', out]);
    // But for the route of the gateway's own, which takes OPTIONS everywhere: no application may have one like it.
    const { routes, ...fragments } = parse(readFileSync(out, 'utf8'));
    expect(routes.map(({ name }: any) => name)).toEqual(['cors.preflight']);
    const merged = makeFolder({
      'slipway.yaml': seed['slipway.yaml'],
      'infra/kong/public/merged.yaml': JSON.stringify(fragments),
    });
    const { stdout } = callSlipway(['check', merged, '--format', 'json']);
    const rules = JSON.parse(stdout).findings.map(({ rule }: any) => rule);
    // It was read: here is none of the applications that it leads to.
    expect(rules).toContain('upstream-allowed');
    expect(
      rules.filter((rule: string) => /^(?:kong|route)-/.test(rule)),
    ).toEqual([]);
  });

  it('says what a change does to the gateway', () => {
    const platform = makePlatform({
      [ORDER_API]: seed[ORDER_API].replace('["GET", "POST"]', '["GET"]'),
    });
    const call = ['gateway', platform, '--base', 'HEAD'];
    expect(callSlipway(call).stdout).toMatch(
      /^~ route order-api\n {4}methods: \["GET","POST"\] -> \["GET"\]\ngateway public merges from \d+ files; 1 change against HEAD\n$/,
    );
    expect(callSlipway([...call, '--format', 'github']).stdout).toMatch(
      /^::notice title=Gateway public::~ route order-api%0A {4}methods: .*%0Agateway public .*\n$/,
    );
  });

  it('says that nothing changes', () => {
    expect(
      callSlipway(['gateway', makePlatform(), '--base', 'HEAD']).stdout,
    ).toMatch(/; nothing changes against HEAD\n$/);
  });

  it('names file and line of what cannot be merged, and writes nothing', () => {
    const platform = makePlatform({
      'infra/kong/public/order-copy.yaml': seed[ORDER_API],
    });
    const out = join(platform, 'kong.yaml');
    const { code, stdout } = callSlipway([
      ...['gateway', platform, '--out', out, '--format', 'github'],
    ]);
    expect(code).toBe(1);
    expect(stdout).toContain(
      '::error file=infra/kong/public/order-copy.yaml,line=3,title=gateway-merges::Service order-api stands twice: also in infra/kong/public/order-api.yaml:3.',
    );
    expect(() => readFileSync(out)).toThrow('ENOENT');
  });

  it('does not leave out a file that it cannot read', () => {
    const platform = makePlatform();
    symlinkSync(
      'order-api.yaml',
      join(platform, 'infra/kong/public/link.yaml'),
    );
    const { code, stdout } = callSlipway(['gateway', platform]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/link\.yaml:1 error: the file is a symbolic link/);
  });

  it.each([
    [['--gateway', 'intern'], 'gateway intern has no files'],
    [['--format', 'sarif'], '--format sarif: choose one of text, github'],
    [['--base', 'nowhere'], '--base nowhere: '],
    [['--out', 'there/is/none.yaml'], '--out there/is/none.yaml: '],
  ])('refuses %j', (args, complaint) => {
    const { code, stderr } = callSlipway(['gateway', makePlatform(), ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(complaint);
  });
});
