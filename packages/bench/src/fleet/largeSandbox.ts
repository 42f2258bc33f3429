import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { createSandbox } from '@slipway/sandbox';
import { parsePlatformLayout } from '@slipway/platform-layout';
import fs from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { renderRepository } from '../model/renderRepository';

/** A sandbox with as many applications as its argument says, each in two environments; run by `startFleet`. */
async function main() {
  const { SLIPWAY_SANDBOX_PORT, SLIPWAY_DATA_DIR, SLIPWAY_URL } = process.env;
  const configuration = parse(
    await fs.readFile(
      resolvePackagePath('@slipway/bench', '../../app-config.yaml'),
      'utf8',
    ),
  );
  const layout = parsePlatformLayout(configuration.slipway.platform);
  const files = await renderRepository(layout, Number(process.argv[2]));
  const sandbox = await createSandbox({
    dataDir: path.join(SLIPWAY_DATA_DIR!, 'sandbox'),
    port: Number(SLIPWAY_SANDBOX_PORT),
    repository: { owner: 'acme', name: 'platform', defaultBranch: 'main' },
    seed: {
      commits: [
        {
          message: 'Lay out the platform',
          author: { name: 'Platform', email: 'platform@acme.example' },
          date: '2026-01-05T09:00:00Z',
          files,
        },
      ],
    },
    argocd: { layout, syncSeconds: 0 },
    hook: {
      url: `${SLIPWAY_URL}/api/events/http/github`,
      secret: configuration.events.modules.github.webhookSecret,
      events: ['push', 'pull_request'],
    },
  });
  process.once('SIGTERM', async () => {
    await sandbox.close();
    process.exit(0);
  });
  process.send!({ ready: true });
}

main().catch(error => {
  console.error(error);
  process.exit(1);
});
