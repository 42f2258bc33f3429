import { parsePlatformLayout } from '@slipway/platform-layout';
import {
  createSandbox,
  listPastServices,
  loadPlatformSeed,
  type Sandbox,
} from '@slipway/sandbox';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const { slipway } = parse(
  readFileSync(path.resolve(__dirname, '../../../../app-config.yaml'), 'utf-8'),
);

/**
 * The sandbox of `npm start`, on a free port.
 *
 * @param options.deploys - whether it builds and rolls out what is merged, at once
 */
export async function startSeededSandbox(
  dataDir: string,
  { deploys = false } = {},
): Promise<Sandbox> {
  const { owner, name, baseBranch } = slipway.repository;
  const layout = parsePlatformLayout(slipway.platform);
  return createSandbox({
    dataDir,
    port: 0,
    repository: { owner, name, defaultBranch: baseBranch },
    seed: () => loadPlatformSeed(layout, slipway.bot),
    past: await listPastServices(layout),
    ...(deploys && {
      argocd: { layout, syncSeconds: 0.1 },
      builds: { layout, buildSeconds: 0.1 },
    }),
  });
}
