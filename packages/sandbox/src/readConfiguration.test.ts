import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REPOSITORY_ROOT } from './places';
import { readConfiguration } from './readConfiguration';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-configuration-'));
  file = join(folder, 'app-config.yaml');
});
afterEach(() => rm(folder, { recursive: true }));

describe('readConfiguration', () => {
  it('reads the configuration of the local portal', async () => {
    expect(
      await readConfiguration(join(REPOSITORY_ROOT, 'app-config.yaml')),
    ).toMatchObject({
      repository: { owner: 'acme', name: 'platform', baseBranch: 'main' },
      bot: { name: 'slipway[bot]' },
      platform: { gateway: 'public' },
      webhookSecret: 'sandbox-webhook',
    });
  });

  it.each([
    ['slipway: [', ':1 is no YAML: '],
    ['a: 1', ': slipway is not usable: '],
    ['', ': the file is not usable: '],
    [
      'slipway: { repository: { owner: 1 } }',
      ': slipway.repository.owner is not usable: ',
    ],
  ])('says in one line what is wrong with %j', async (text, sentence) => {
    await writeFile(file, text);
    const error = await readConfiguration(file).catch(reason => reason);
    expect(error.message).toContain(`${file}${sentence}`);
    expect(error.message).not.toContain('\n');
  });
});
