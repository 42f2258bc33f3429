import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { GatewayFile } from '../GatewayFile';

const ROOT = resolve(__dirname, '../../../..');
const KONG = 'infra/kong/public';

/** The seeded gateway: what is for all, the monolith, and an application for each case of the template. */
export const seededGateway: readonly GatewayFile[] = [
  join(ROOT, 'packages/sandbox/seed/platform', KONG),
  ...['order-api', 'public-route', 'hostile-text'].map(name =>
    join(ROOT, 'templates/nestjs-service/tests', name, 'expected', KONG),
  ),
].flatMap(folder =>
  readdirSync(folder).map(name => ({
    path: `${KONG}/${name}`,
    content: readFileSync(join(folder, name), 'utf8'),
  })),
);

/** decK's schema of a declarative file, where it is at hand. */
export function readKongSchema(): object | undefined {
  const path = resolve(ROOT, '../shared/data/kong/kong_json_schema.json');
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (process.env.CI) throw error;
    process.stderr.write(`SKIPPED a judge: ${path} not found\n`);
    return undefined;
  }
}
