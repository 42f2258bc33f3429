import { digestFiles, type RepositoryFile } from '@slipway/change-set';
import { parseServiceValues, renderService } from '@slipway/golden-path';
import type { PlatformLayout } from '@slipway/platform-layout';
import type { FileReading } from '@slipway/platform-model';
import type { LiveProof, ProofSnapshot } from '@slipway/proof';
import { writeTable } from '../writeTable';
import { Portal } from './Portal';
import { randomServices } from './randomServices';
import { startProofPage } from './startProofPage';
import { typeService, type KeyStroke } from './typeService';

const TEMPLATE = 'template:default/nestjs-service';
const RANDOM_SERVICES = 10_000;
const DRY_RUNS = 30;
/** How often the whole form is filled in; the first times warm the browser's compiler, as a person's first words do. */
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
    const fields = [...new Set(strokes.map(({ field }) => field))];
    const rows = [
      ...fields.map(field =>
        toRow(
          `key stroke in ${field}`,
          typed.times.filter(time => time.field === field).map(({ ms }) => ms),
        ),
      ),
      toRow('any key stroke', all),
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
  const times: { field: string; ms: number }[] = [];
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
      times.push({ field, ms: performance.now() - start });
      files = result.files.length;
    }
  }
  return { times, files, first };
}

/** The same template for more environments, so that its pull request has about 30 files. */
function withEnvironments(
  snapshot: ProofSnapshot,
  count: number,
): ProofSnapshot {
  const { layout } = snapshot.platform;
  const [environment] = Object.values(layout.environments);
  const environments: PlatformLayout['environments'] = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `stage-${index + 1}`,
      { ...environment, cluster: `stage-${index + 1}` },
    ]),
  );
  const clusters = Object.keys(environments);
  const shared = snapshot.platform.shared.flatMap((reading): FileReading[] =>
    reading.kind === 'argocd'
      ? clusters.map(cluster => ({
          ...reading,
          path: `${cluster}/${reading.path}`,
          place: { ...reading.place, cluster },
        }))
      : [reading],
  );
  return {
    ...snapshot,
    platform: {
      ...snapshot.platform,
      layout: { ...layout, environments },
      shared,
    },
  };
}

/** The rendered files as the skeleton of a stock template, so that the dry run has just as many to write. */
async function measureDryRun(
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

async function compareBytes(
  page: Awaited<ReturnType<typeof startProofPage>>['page'],
  snapshot: ProofSnapshot,
): Promise<{ compared: number; different: number }> {
  const { skeleton, platform } = snapshot;
  const services = randomServices(RANDOM_SERVICES);
  const inBrowser = await page.evaluate(
    input => {
      const proof = new globalThis.LiveProof(JSON.parse(input.snapshot));
      return input.services.map(values => proof.prove(values).digest);
    },
    { snapshot: JSON.stringify(snapshot), services },
  );
  const different = services.filter((values, index) => {
    const onServer = digestFiles(
      renderService(
        skeleton,
        parseServiceValues(values, platform.layout),
        platform.layout,
      ),
    );
    return onServer !== inBrowser[index];
  });
  return { compared: services.length, different: different.length };
}

function toRow(what: string, times: readonly number[]): string[] {
  return [
    what,
    String(times.length),
    ...[0.5, 0.95, 1].map(share => quantile(times, share).toFixed(2)),
  ];
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
