import type { RepositoryFile } from '@slipway/change-set';
import type { PlatformLayout } from '@slipway/platform-layout';
import {
  ContentReader,
  identifyFile,
  judge,
  PlatformModel,
} from '@slipway/platform-model';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';

/** What a repository of one size costs; times are medians. */
export interface ModelCost {
  readonly files: number;
  /** To know what is there: what a portal does. */
  readonly readMs: number;
  /** To read it and judge it by every rule: what a check does. */
  readonly checkMs: number;
  readonly findings: number;
  /** To read one file again that has changed. */
  readonly changeMs: number;
  /** What the model holds once the files themselves are gone. */
  readonly heapMb: number;
  readonly snapshotKb: number;
  readonly gzipKb: number;
}

/**
 * Reads and judges a repository.
 *
 * @param render - makes the files; they are made before the clock runs, and given up before the heap is measured
 * @param rounds - how often to measure
 */
export async function measureModel(
  render: () => Promise<RepositoryFile[]>,
  layout: PlatformLayout,
  rounds: number,
): Promise<ModelCost> {
  const heapBefore = measureHeap();
  const files = await render();
  const { model, ...times } = measureTimes(files, layout, rounds);
  files.length = 0;
  const heapMb = (measureHeap() - heapBefore) / 1e6;
  const snapshot = JSON.stringify(model.snapshot());
  return {
    ...times,
    heapMb,
    snapshotKb: snapshot.length / 1000,
    gzipKb: gzipSync(snapshot).length / 1000,
  };
}

function measureTimes(
  files: readonly RepositoryFile[],
  layout: PlatformLayout,
  rounds: number,
) {
  const read = repeat(rounds, () =>
    PlatformModel.read(files, layout, new ContentReader(false)),
  );
  const checked = repeat(rounds, () =>
    judge(PlatformModel.read(files, layout)),
  );
  const model = read.result;
  const changed = changeFiles(files, layout).map(
    file => repeat(1, () => model.put(file)).ms,
  );
  return {
    model,
    files: files.length,
    readMs: read.ms,
    checkMs: checked.ms,
    findings: checked.result.length,
    changeMs: median(changed),
  };
}

/** A hundred files all over the repository, each with one line more. */
function changeFiles(
  files: readonly RepositoryFile[],
  layout: PlatformLayout,
): RepositoryFile[] {
  const yaml = files.filter(
    ({ path }) => path.endsWith('.yaml') && identifyFile(layout, path),
  );
  const step = Math.max(1, Math.floor(yaml.length / 100));
  return yaml
    .filter((_, index) => index % step === 0)
    .map(file => ({ ...file, content: `${file.content}# changed\n` }));
}

/** The median of the rounds, and what the last one came to. */
function repeat<T>(rounds: number, run: () => T): { ms: number; result: T } {
  const times: number[] = [];
  let result: T;
  do {
    const start = performance.now();
    result = run();
    times.push(performance.now() - start);
  } while (times.length < rounds);
  return { ms: median(times), result };
}

function measureHeap(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
