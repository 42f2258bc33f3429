import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UrlReaders } from '@backstage/backend-defaults/urlReader';
import {
  createMockDirectory,
  mockServices,
} from '@backstage/backend-test-utils';
import { ScmIntegrations } from '@backstage/integration';
import { createFetchTemplateAction } from '@backstage/plugin-scaffolder-backend';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import type { RepositoryFile } from '@slipway/change-set';
import { templateFilters } from '../templateFilters';
import { readFolder } from './readFolder';

const config = mockServices.rootConfig({
  data: { integrations: { github: [{ host: 'github.com' }] } },
});
const integrations = ScmIntegrations.fromConfig(config);
const action = createFetchTemplateAction({
  integrations,
  reader: UrlReaders.default({ logger: mockServices.logger.mock(), config }),
  additionalTemplateFilters: { ...templateFilters },
});

/** Renders a skeleton with Backstage's own action, on real folders. */
export async function fetchTemplate(
  skeleton: readonly RepositoryFile[],
  values: Record<string, any>,
): Promise<RepositoryFile[]> {
  const directory = createMockDirectory();
  const folder = directory.resolve('skeleton');
  for (const file of skeleton) {
    const target = path.join(folder, file.path);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, Buffer.from(file.content, file.encoding), {
      mode: file.executable ? 0o755 : 0o644,
    });
  }
  mkdirSync(directory.resolve('workspace'));
  await action.handler({
    ...createMockActionContext({
      input: { url: './skeleton', values },
      templateInfo: {
        entityRef: 'template:default/test',
        baseUrl: `file://${directory.path}/template.yaml`,
      },
      workspacePath: directory.resolve('workspace'),
    }),
    createTemporaryDirectory: async () => directory.resolve('temporary'),
  });
  return readFolder(directory.resolve('workspace'));
}
