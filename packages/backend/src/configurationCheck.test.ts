import {
  mockServices,
  ServiceFactoryTester,
} from '@backstage/backend-test-utils';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { configurationCheck } from './configurationCheck';

const read = (name: string) =>
  parse(
    readFileSync(path.resolve(__dirname, '../../..', name), 'utf-8')
      .replace('${SLIPWAY_BASE_BRANCH:-main}', 'main')
      .replaceAll('${SLIPWAY_SANDBOX_HOST}', 'localhost:7080'),
  );

const check = async (data: object) =>
  ServiceFactoryTester.from(configurationCheck, {
    dependencies: [mockServices.rootConfig.factory({ data: data as any })],
  }).getSubject();

describe('configurationCheck', () => {
  it('accepts the configuration of the local portal', async () => {
    const host = 'localhost:7080';
    const config = read('app-config.yaml');
    config.slipway.repository.host = host;
    config.integrations.github = [
      { host, apiBaseUrl: `http://${host}/api/v3`, token: 'sandbox-bot' },
    ];
    await expect(check(config)).resolves.toBeUndefined();
  });

  it('tells every fault on a line of its own, with its key', async () => {
    const { slipway } = read('app-config.yaml');
    slipway.repository.owner = 'ac me';
    slipway.platform.paths.kong = 'infra/{nobody}';
    delete slipway.platform.registry;
    await expect(check({ slipway })).rejects.toMatchObject({
      message: expect.stringMatching(
        /^app-config: slipway\.repository\.owner: .*\napp-config: slipway\.platform\.registry: .*\napp-config: slipway\.platform\.paths\.kong: .*\{service\}.*$/,
      ),
    });
  });

  it('names a rule that there is none of', async () => {
    const { slipway } = read('app-config.yaml');
    slipway.rules = { 'file-readible': 'warning', 'file-readable': 'loud' };
    await expect(check({ slipway })).rejects.toMatchObject({
      message: expect.stringMatching(
        /^app-config: slipway\.rules\.file-readible: is no rule: docs\/rules\.md lists them all\napp-config: slipway\.rules\.file-readable: .*$/m,
      ),
    });
  });

  it('names the field of an Argo CD that is missing', async () => {
    const config = read('app-config.yaml');
    delete config.slipway.argocd.instances[0].token;
    await expect(check(config)).rejects.toThrow(
      'app-config: slipway.argocd.instances[0].token: must be a token',
    );
  });

  it('says which host has no credentials', async () => {
    const { slipway } = read('app-config.yaml');
    slipway.repository.host = 'git.acme.example';
    await expect(check({ slipway })).rejects.toThrow(
      /integrations\.github.*git\.acme\.example/,
    );
  });

  it('says that the section is missing', async () => {
    await expect(check({})).rejects.toThrow('slipway.repository');
  });
});
