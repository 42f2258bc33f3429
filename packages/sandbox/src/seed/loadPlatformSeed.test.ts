import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseServiceValues, type ServiceValues } from '@slipway/golden-path';
import { parsePlatformLayout } from '@slipway/platform-layout';
import { parse, parseAllDocuments } from 'yaml';
import { loadPlatformSeed } from './loadPlatformSeed';
import type { Seed } from './Seed';

const root = resolve(__dirname, '../../../..');
const read = (path: string) => readFileSync(resolve(root, path), 'utf8');

const layout = parsePlatformLayout(
  parse(read('app-config.yaml')).slipway.platform,
);
const bot = { name: 'bot', email: 'bot@acme.example' };

describe('loadPlatformSeed', () => {
  let seed: Seed;
  let services: ServiceValues[];
  beforeAll(async () => {
    seed = await loadPlatformSeed(layout, bot);
    services = parse(read('packages/sandbox/seed/services.yaml')).map(
      (service: { values: unknown }) =>
        parseServiceValues(service.values, layout),
    );
  });

  it('writes no path twice, on a disk that ignores case either', () => {
    const paths = seed.commits.flatMap(({ files }) =>
      files.map(file => file.path.toLowerCase()),
    );
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('makes one commit for each service, in the order of time', () => {
    expect(seed.commits).toHaveLength(1 + services.length);
    const times = seed.commits.map(({ date }) => Date.parse(date));
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  it('makes the same history every time', async () => {
    expect(await loadPlatformSeed(layout, bot)).toEqual(seed);
  });

  it('publishes no route twice', () => {
    const routes = services.flatMap(({ route }) => route?.path ?? []);
    expect(new Set(routes).size).toBe(routes.length);
  });

  it('knows the groups that own services', () => {
    const groups = parseAllDocuments(
      read('packages/sandbox/seed/platform/org/groups.yaml'),
    ).map(document => `group:default/${document.toJS().metadata.name}`);
    expect(groups).toEqual(
      expect.arrayContaining(services.map(({ owner }) => owner)),
    );
  });
});
