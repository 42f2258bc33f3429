import type { RepositoryFile } from '@slipway/change-set';
import { parseServiceValues, renderService } from '@slipway/golden-path';
import type { ProofSnapshot } from '@slipway/proof';
import type { Portal } from '../Portal';
import type { KeyStroke } from './typeService';

const DRY_RUNS = 30;

/**
 * Measures the scaffolder's own dry run. The rendered files are the skeleton of a stock template, so that it has just as
 * many to write.
 *
 * @returns milliseconds, one for each run
 */
export async function measureDryRun(
  portal: Portal,
  { skeleton, platform }: ProofSnapshot,
  { values }: KeyStroke,
): Promise<number[]> {
  const { layout } = platform;
  const files = renderService(
    skeleton,
    parseServiceValues(values, layout),
    layout,
  );
  const body = {
    template: {
      apiVersion: 'scaffolder.backstage.io/v1beta3',
      kind: 'Template',
      metadata: { name: 'bench' },
      spec: {
        type: 'service',
        parameters: [],
        steps: [
          {
            id: 'fetch',
            action: 'fetch:template',
            input: {
              url: './skeleton',
              values: { name: '${{ parameters.name }}' },
            },
          },
        ],
      },
    },
    values: { name: 'campaign-rewards-public-api' },
    secrets: {},
    directoryContents: files.map(file => ({
      path: `skeleton/${file.path}`,
      base64Content: Buffer.from(toTemplate(file), 'utf8').toString('base64'),
    })),
  };
  const times: number[] = [];
  await portal.dryRun(body);
  for (let run = 0; run < DRY_RUNS; run += 1) {
    const start = performance.now();
    await portal.dryRun(body);
    times.push(performance.now() - start);
  }
  return times;
}

function toTemplate({ content }: RepositoryFile): string {
  return content.replaceAll(
    'campaign-rewards-public-api',
    '${{ values.name }}',
  );
}
