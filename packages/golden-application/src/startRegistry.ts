import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import {
  createNpmRouter,
  findPublishedPackages,
  WorkspacePackages,
} from '@slipway/sandbox/npm';
import express from 'express';
import { REPOSITORY_ROOT } from './places';

/** npm's registry for the platform's own packages, as the sandbox serves it. */
export interface Registry {
  readonly url: string;
  close(): Promise<void>;
}

/** @throws Error saying how to build the packages, where one is not */
export async function startRegistry(): Promise<Registry> {
  const published = await findPublishedPackages(
    join(REPOSITORY_ROOT, 'packages'),
  );
  const missing = published.find(folder => !isBuilt(folder));
  if (missing)
    throw new Error(
      `${missing} has not been built: npm test does, or tsc -p tsconfig.build.json there`,
    );
  const app = express();
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  app.use(createNpmRouter(new WorkspacePackages(published), url));
  return {
    url,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function isBuilt(folder: string): boolean {
  try {
    return readdirSync(join(folder, 'dist')).length > 0;
  } catch {
    return false;
  }
}
