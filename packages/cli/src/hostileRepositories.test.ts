import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Finding } from '@slipway/platform-model';
import { callSlipway } from './__testUtils__/callSlipway';
import { makeFolder, writeFiles } from './__testUtils__/makeFolder';
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
  [/^apps\/([^/]+)\/([^/]+)\/deploy\/([^/]+)\//, 'kustomize/$3/$1/$2/'],
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

const FORMATS = ['text', 'json', 'sarif', 'github'];

/**
 * Judges a repository and reads its model, and says what is wrong with the answers: that there is none, a complaint
 * where there was nothing to complain about, a finding that points nowhere.
 */
function findTrouble(folder: string, formats = FORMATS): unknown[] {
  const calls = [
    ...formats.map(format => ['check', folder, '--format', format]),
    ['model', folder],
  ];
  return calls.flatMap(call => {
    const { code, stdout, stderr } = callSlipway(call);
    if (code === 2 || stderr || !stdout) return [{ call, code, stderr }];
    if (call.includes('json'))
      return JSON.parse(stdout).findings.filter(isStrange);
    if (call[0] === 'model') JSON.parse(stdout);
    return [];
  });
}

function isStrange({ rule, path, line, message }: Finding): boolean {
  const isNamed = /^[a-z][a-z0-9-]+$/.test(rule) && path !== '' && message;
  return !isNamed || !Number.isInteger(line) || line < 1;
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
    expect(findTrouble(folder)).toEqual([]);
    const { services, routes, deployments } = JSON.parse(
      callSlipway(['model', folder]).stdout,
    );
    expect(services).toHaveLength(15);
    expect(routes.length).toBeGreaterThan(10);
    expect(deployments.length).toBeGreaterThan(10);
  });

  /** The seeded platform with other contents. */
  const change = (edit: (text: string, index: number) => string) =>
    makeFolder({
      ...Object.fromEntries(
        Object.entries(seed).map(([path, text], index) => [
          path,
          edit(text, index),
        ]),
      ),
      'slipway.yaml': seed['slipway.yaml'],
    });

  it.each([0.25, 0.5, 0.9])('may be cut off after %s of every file', part => {
    const folder = change(text =>
      text.slice(0, Math.floor(text.length * part)),
    );
    expect(findTrouble(folder)).toEqual([]);
  });

  it('may have every file in the place of another', () => {
    const texts = Object.values(seed);
    const folder = change((_, index) => texts[(index + 7) % texts.length]);
    expect(findTrouble(folder)).toEqual([]);
  });

  it('may hold anything in any of its files', () => {
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
    );
    const paths = fc.constantFrom(
      ...Object.keys(seed).filter(path => path !== 'slipway.yaml'),
    );
    const folder = makeFolder({ 'slipway.yaml': seed['slipway.yaml'] });
    fc.assert(
      fc.property(
        fc.dictionary(paths, garbage, {
          minKeys: 5,
          maxKeys: 20,
          noNullPrototype: true,
        }),
        files => {
          for (const name of readdirSync(folder))
            if (name !== 'slipway.yaml')
              rmSync(join(folder, name), { recursive: true });
          writeFiles(folder, { ...files, 'atlantis.yaml': 'version: 3\n' });
          expect(findTrouble(folder, ['json'])).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each([
    ['brackets', '['.repeat(5_000)],
    ['mappings', '{a: '.repeat(3_000)],
    ['closed mappings', `${'{a: '.repeat(2_000)}1${'}'.repeat(2_000)}`],
    ['lists', '- '.repeat(5_000)],
    ['lists of HCL', 'a = '.concat('['.repeat(5_000))],
    ['blocks of HCL', 'x "y" {\n'.repeat(5_000)],
    ['templates', '${'.repeat(5_000)],
    ['quotes', "'".repeat(5_001)],
  ])('may hold %s without end, wherever a file is read', (_, text) => {
    const oneOfEach = [
      'apps/order/api/catalog-info.yaml',
      'apps/order/api/Dockerfile',
      'apps/order/api/package.json',
      'apps/order/api/src/main.ts',
      'apps/order/api/deploy/dev/kustomization.yaml',
      'infra/kubernetes/msa-application/deployment.yaml',
      'infra/terraform/dev/order-api.tf',
      'infra/terraform/modules/msa-application/variables.tf',
      'infra/argocd/dev/order-api.yaml',
      'infra/kong/public/order-api.yaml',
      'org/groups.yaml',
      '.github/workflows/applications.yaml',
      'atlantis.yaml',
    ];
    const files = Object.fromEntries(oneOfEach.map(path => [path, text]));
    const folder = makeFolder({ ...seed, ...files });
    expect(findTrouble(folder, ['json'])).toEqual([]);
  });
});
