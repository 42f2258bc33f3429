import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { parsePlatformLayout } from '@slipway/platform-layout';
import fs from 'node:fs/promises';
import { parse } from 'yaml';
import { writeTable } from '../writeTable';
import { measureModel } from './measureModel';
import { renderRepository } from './renderRepository';

/** Applications, and how often each repository is measured. */
const SIZES = [
  [100, 9],
  [1_000, 5],
  [10_000, 3],
];

/**
 * Platform repositories of 100, 1,000 and 10,000 applications: reading all of one, checking it with every rule,
 * reading one changed file again, what the model takes in memory, and the snapshot that a browser gets.
 *
 * @returns the table to print
 */
export async function benchModel(): Promise<string> {
  const configuration = parse(
    await fs.readFile(
      resolvePackagePath('@slipway/bench', '../../app-config.yaml'),
      'utf8',
    ),
  );
  const layout = parsePlatformLayout(configuration.slipway.platform);
  const rows: string[][] = [];
  for (const [applications, rounds] of SIZES) {
    const cost = await measureModel(
      () => renderRepository(layout, applications),
      layout,
      rounds,
    );
    rows.push([
      applications.toLocaleString('en'),
      cost.files.toLocaleString('en'),
      cost.readMs.toFixed(0),
      cost.checkMs.toFixed(0),
      cost.findings.toLocaleString('en'),
      cost.changeMs.toFixed(2),
      cost.heapMb.toFixed(0),
      cost.snapshotKb.toFixed(0),
      cost.gzipKb.toFixed(0),
    ]);
  }
  return writeTable(
    [
      'applications',
      'files',
      'read ms',
      'check ms',
      'findings',
      'changed file ms',
      'heap MB',
      'snapshot KB',
      'gzip KB',
    ],
    rows,
  );
}
