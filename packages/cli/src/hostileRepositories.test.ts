import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { callSlipway } from './__testUtils__/callSlipway';
import { makeFolder } from './__testUtils__/makeFolder';
import { seededPlatform } from './__testUtils__/seededPlatform';

/** A platform that keeps its things in other places and under other names. */
const OTHER_LAYOUT = `
slipway:
  platform:
    registry: images.other.example:5000
    repositoryUrl: ssh://git@git.other.example/infra.git
    gateway: edge
    environments:
      staging: { cluster: west, server: https://west.other.example }
      live-eu: { cluster: eu, server: https://eu.other.example }
    paths:
      application: services/{service}-domain/{application}
      overlay: kustomize/{environment}/{service}/{application}
      terraform: tf/{cluster}/{service}
      argocd: gitops/{environment}
      kong: kong
      kubernetesBase: kustomize/base
      terraformModule: tf/modules/app
      organisation: people
`;

/** Where the other platform keeps what the seeded one keeps elsewhere. */
const MOVES: readonly [RegExp, string][] = [
  [
    /^apps\/([^/]+)\/([^/]+)\/deploy\/([^/]+)\//,
    'kustomize/$3/$1/$2/',
  ],
  [/^apps\/([^/]+)\//, 'services/$1-domain/'],
  [/^infra\/kubernetes\/msa-application\//, 'kustomize/base/'],
  [/^infra\/terraform\/modules\/msa-application\//, 'tf/modules/app/'],
  [/^infra\/terraform\/([^/]+)\/([^/-]+)[^/]*\.tf$/, 'tf/west/$2/$1.tf'],
  [/^infra\/argocd\/dev\//, 'gitops/staging/'],
  [/^infra\/argocd\/prod\//, 'gitops/live-eu/'],
  [/^infra\/kong\/public\//, 'kong/'],
  [/^org\//, 'people/'],
];

let seed: Record<string, string>;
beforeAll(async () => {
  seed = await seededPlatform();
});

/** Judges in every format, and reads the model: each ends with an answer, and none with a stack trace. */
function expectAnswers(folder: string): void {
  for (const format of ['text', 'json', 'sarif', 'github']) {
    const { code, stdout, stderr } = callSlipway([
      ...['check', folder, '--format', format],
    ]);
    expect({ stderr, isAnswer: code === 0 || code === 1 }).toEqual({
      stderr: '',
      isAnswer: true,
    });
    if (format === 'json') {
      const { findings } = JSON.parse(stdout);
      for (const { rule, path, line, message } of findings) {
        expect(rule).toMatch(/^[a-z][a-z0-9-]+$/);
        expect(path).not.toBe('');
        expect(line).toBeGreaterThan(0);
        expect(Number.isInteger(line)).toBe(true);
        expect(message).not.toBe('');
      }
    }
  }
  const { code, stdout, stderr } = callSlipway(['model', folder]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(() => JSON.parse(stdout)).not.toThrow();
}

describe('a repository that nobody has seen before', () => {
  it('may keep its things in other places', () => {
    const moved = Object.fromEntries(
      Object.entries(seed).map(([path, text]) => [
        MOVES.reduce(
          (place, [from, to]) =>
            place === path ? path.replace(from, to) : place,
          path,
        ),
        text,
      ]),
    );
    const folder = makeFolder({ ...moved, 'slipway.yaml': OTHER_LAYOUT });
    expectAnswers(folder);
    const { services, routes, deployments } = JSON.parse(
      callSlipway(['model', folder]).stdout,
    );
    expect(services).toHaveLength(15);
    expect(routes.length).toBeGreaterThan(10);
    expect(deployments.length).toBeGreaterThan(10);
  });

  it('may be cut in half, every file of it', () => {
    for (const part of [0.25, 0.5, 0.9])
      expectAnswers(
        makeFolder(
          Object.fromEntries(
            Object.entries(seed).map(([path, text]) => [
              path,
              path === 'slipway.yaml'
                ? text
                : text.slice(0, Math.floor(text.length * part)),
            ]),
          ),
        ),
      );
  });

  it('may have every file in the place of another', () => {
    const paths = Object.keys(seed);
    expectAnswers(
      makeFolder(
        Object.fromEntries(
          paths.map((path, index) => [
            path,
            path === 'slipway.yaml'
              ? seed[path]
              : seed[paths[(index + 7) % paths.length]],
          ]),
        ),
      ),
    );
  });

  it('may hold anything in any of its files', () => {
    const folder = makeFolder({ 'slipway.yaml': seed['slipway.yaml'] });
    const write = (path: string, content: string | Uint8Array) => {
      const place = join(folder, path);
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, content);
    };
    const texts = Object.values(seed);
    const garbage = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(
          fc.constantFrom(
            ...['{', '}', '[', ']', ':', '- ', '"', "'", '\n', '\t', '  '],
            ...['&a ', '*a', '!!x ', '|', '>', '---\n', '<<: ', '#', '$', '='],
            ...['${{ ', ' }}', '${', 'jobs', 'on', 'services', 'kind', 'spec'],
            ...['module "a" {', 'source', '<<EOT\n', 'FROM ', 'EXPOSE 70000'],
            ...['null', '0x1F', '1e999', '__proto__', 'constructor', '~/(a+)+'],
          ),
          { maxLength: 60 },
        )
        .map(parts => parts.join('')),
      // A good file with something else in the middle.
      fc
        .tuple(fc.constantFrom(...texts), fc.nat(), fc.nat(), fc.string())
        .map(([text, at, length, other]) => {
          const start = at % (text.length + 1);
          return (
            text.slice(0, start) + other + text.slice(start + (length % 80))
          );
        }),
      fc.json({ maxDepth: 5 }),
      fc.constantFrom(
        '['.repeat(50_000),
        '{a: '.repeat(20_000),
        '- '.repeat(20_000),
        `${'a: {'.repeat(5_000)}${'}'.repeat(5_000)}`,
        'a = '.concat('['.repeat(50_000)),
        'a = '.concat('-'.repeat(50_000)),
        'x "y" {\n'.repeat(20_000),
        '${'.repeat(20_000),
        "'".repeat(20_001),
      ),
    );
    const paths = fc.constantFrom(
      ...Object.keys(seed).filter(path => path !== 'slipway.yaml'),
    );
    fc.assert(
      fc.property(
        fc.dictionary(paths, garbage, {
          minKeys: 5,
          maxKeys: 20,
          noNullPrototype: true,
        }),
        files => {
          write('atlantis.yaml', 'version: 3\n');
          for (const [path, content] of Object.entries(files))
            write(path, content);
          expectAnswers(folder);
        },
      ),
      { numRuns: 40 },
    );
  });
});
