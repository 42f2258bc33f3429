import { quantile } from '../quantile';
import { waitForCatalog } from '../fleet/waitForCatalog';
import type { RunningFleet } from '../fleet/startFleet';
import { fitSlope, HeapSampler } from './HeapSampler';
import { createMix, type Question } from './MIX';
import { sendAtRate, type Answers } from './sendAtRate';

/** Before anything counts: code is compiled, caches fill. */
const WARM_UP_SECONDS = 20;

/** What a portal does under a load. */
export interface LoadReport {
  readonly answers: ReadonlyMap<Question, Answers>;
  readonly heapMb: number;
  readonly heapSlopeMbAnHour: number;
  readonly residentMb: number;
  /** Of a processor, from 0 up; 1 is one of them, all the time. */
  readonly processors: number;
}

/** Sends the mixed load to a fleet. */
export async function measureMixedLoad(
  fleet: RunningFleet,
  load: { readonly rate: number; readonly seconds: number },
): Promise<LoadReport> {
  const { portal, backend } = fleet;
  await waitForCatalog(portal, fleet.applications);
  const mix = createMix(await listNames(fleet));
  const random = createRandom(1);
  const pick = (count: number) => Math.floor(random() * count);
  const run = (seconds: number) =>
    sendAtRate(
      () => chooseQuestion(mix, random()),
      question => question.ask(portal, pick),
      { rate: load.rate, seconds },
    );
  await run(WARM_UP_SECONDS);

  const heap = new HeapSampler(fleet.metricsUrl);
  const [start, cpuBefore] = [performance.now(), await backend.readCpuMs()];
  const answers = await run(load.seconds);
  const cpuMs = (await backend.readCpuMs()) - cpuBefore;
  heap.stop();
  const floor = heap.readFloor();
  return {
    answers,
    heapMb: quantile(
      floor.map(({ mb }) => mb),
      0.5,
    ),
    heapSlopeMbAnHour: fitSlope(floor),
    residentMb: await backend.readResidentMb(),
    processors: cpuMs / (performance.now() - start),
  };
}

async function listNames({ portal }: RunningFleet) {
  const answer = await portal.call('/api/fleet/services?limit=100');
  const { items } = await answer.json();
  return items as { service: string; application: string }[];
}

function chooseQuestion(mix: readonly Question[], chance: number): Question {
  let left = chance * mix.reduce((sum, { share }) => sum + share, 0);
  return mix.find(({ share }) => (left -= share) < 0) ?? mix[0];
}

/** The same questions in the same order each time: mulberry32, from a seed. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
