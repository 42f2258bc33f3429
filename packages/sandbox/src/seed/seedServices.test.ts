import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { RepositoryFile } from '@slipway/change-set';
import { parseServiceValues, renderService } from '@slipway/golden-path';
import { platformLayoutSchema } from '@slipway/platform-layout';
import { parse } from 'yaml';

const root = path.resolve(__dirname, '../../../..');
const seedFolder = path.join(root, 'packages/sandbox/seed');

const layout = platformLayoutSchema.parse(
  parse(readFileSync(path.join(root, 'app-config.yaml'), 'utf-8')).slipway
    .platform,
);
const services: { date: string; values: unknown }[] = parse(
  readFileSync(path.join(seedFolder, 'services.yaml'), 'utf-8'),
);
const groups = readFileSync(path.join(seedFolder, 'platform/org/groups.yaml'));

describe('the services of the seed', () => {
  const skeleton = readFolder(
    path.join(root, 'templates/nestjs-service/skeleton'),
  );
  const parsed = services.map(({ values }) =>
    parseServiceValues(values, layout),
  );

  it('render beside each other and beside the static files, no path twice', () => {
    const paths = [
      ...readFolder(path.join(seedFolder, 'platform')),
      ...parsed.flatMap(values => renderService(skeleton, values, layout)),
    ].map(file => file.path.toLowerCase());
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('have a route each', () => {
    const routes = parsed.map(values => values.route.path);
    expect(new Set(routes).size).toBe(routes.length);
  });

  it('belong to groups of the seed', () => {
    for (const { owner } of parsed)
      expect(String(groups)).toContain(
        `\n  name: ${owner.replace('group:default/', '')}\n`,
      );
  });

  it('stand in the order of their dates', () => {
    const times = services.map(({ date }) => Date.parse(date));
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(times).not.toContain(NaN);
  });
});

function readFolder(folder: string): RepositoryFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf-8' })
    .filter(name => statSync(path.join(folder, name)).isFile())
    .map(name => ({
      path: name,
      content: readFileSync(path.join(folder, name), 'utf-8'),
    }));
}
