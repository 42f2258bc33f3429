import type { LiveProof } from '@slipway/proof';
import { quantile } from '../quantile';
import { writeTable } from '../writeTable';
import { compareBytes } from './compareBytes';
import { measureDryRun } from './measureDryRun';
import { Portal } from '../Portal';
import { startProofPage } from './startProofPage';
import { typeService, type KeyStroke } from './typeService';
import { withEnvironments } from './withEnvironments';

const TEMPLATE = 'template:default/nestjs-service';
/** How often the whole form is filled in; in the first the browser still compiles what is called. */
const ROUNDS = 4;

/** What the page has as a global. */
declare const globalThis: { LiveProof: typeof LiveProof };

/**
 * One key stroke of the wizard with a pull request of 30 files, in Chromium, against the scaffolder's own dry run of
 * 30 files; and whether the browser's bytes are the server's for 10,000 services.
 *
 * @returns the tables to print, in milliseconds
 */
export async function benchPreview(): Promise<string> {
  const { SLIPWAY_URL, CHROMIUM_PATH } = process.env;
  if (!SLIPWAY_URL || !CHROMIUM_PATH)
    throw new Error('start it with npm run bench -- preview');
  const portal = await Portal.signIn(SLIPWAY_URL);
  const snapshot = await portal.fetchSnapshot(TEMPLATE);
  const larger = withEnvironments(snapshot, 5);
  const environments = Object.keys(larger.platform.layout.environments);
  const strokes = typeService(environments);

  const proofPage = await startProofPage(CHROMIUM_PATH);
  try {
    const { page } = proofPage;
    const typed = await page.evaluate(typeInPage, {
      snapshot: JSON.stringify(larger),
      strokes,
      rounds: ROUNDS,
    });
    const dryRun = await measureDryRun(portal, larger, strokes.at(-1)!);
    const { compared, different } = await compareBytes(page, snapshot);

    const all = typed.times.map(({ ms }) => ms);
    const inRounds = (from: number, to: number) =>
      typed.times
        .filter(({ round }) => round >= from && round < to)
        .map(({ ms }) => ms);
    const fields = [...new Set(strokes.map(({ field }) => field))];
    const rows = [
      ...fields.map(field =>
        toRow(
          `key stroke in ${field}`,
          typed.times.filter(time => time.field === field).map(({ ms }) => ms),
        ),
      ),
      toRow('any key stroke', all),
      toRow('  while the code is compiled', inRounds(0, 1)),
      toRow('  from then on', inRounds(1, ROUNDS)),
      toRow('the first proof, nothing compiled', [typed.first]),
      toRow(`dry run of ${typed.files} files`, dryRun),
    ];
    const factor = (quantile(dryRun, 0.5) / quantile(all, 0.5)).toFixed(0);
    return [
      writeTable(['what', 'samples', 'p50', 'p95', 'max'], rows),
      '',
      `${typed.files} files; a key stroke is ${factor} times faster than the scaffolder's dry run (medians).`,
      `${compared} random services: ${different} with other bytes in the browser than on the server.`,
      `Code of the proof: ${(proofPage.scriptBytes / 1000).toFixed(
        0,
      )} KB minified.`,
    ].join('\n');
  } finally {
    await proofPage.close();
  }
}

/** Runs in the page. */
function typeInPage(input: {
  /** As JSON, as it comes from the server. */
  snapshot: string;
  strokes: KeyStroke[];
  rounds: number;
}) {
  const times: { round: number; field: string; ms: number }[] = [];
  let files = 0;
  let first = 0;
  const snapshot = JSON.parse(input.snapshot);
  for (let round = 0; round < input.rounds; round += 1) {
    const begin = performance.now();
    const proof = new globalThis.LiveProof(snapshot);
    proof.prove({});
    if (round === 0) first = performance.now() - begin;
    for (const { field, values } of input.strokes) {
      const start = performance.now();
      const result = proof.prove(values);
      times.push({ round, field, ms: performance.now() - start });
      files = result.files.length;
    }
  }
  return { times, files, first };
}

function toRow(what: string, times: readonly number[]): string[] {
  return [
    what,
    String(times.length),
    ...[0.5, 0.95, 1].map(share => quantile(times, share).toFixed(2)),
  ];
}
