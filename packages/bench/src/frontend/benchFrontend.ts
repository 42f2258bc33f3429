import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { chromium } from 'playwright-core';
import { quantile } from '../quantile';
import { writeTable } from '../writeTable';
import { createStockApp } from './createStockApp';
import { measureInteractions } from './measureInteractions';
import { measurePages } from './measurePages';
import { measureShell } from './measureShell';
import { readChunks, type Chunk } from './readChunks';

/** Visits of each page. */
const VISITS = 9;
const INTERACTIONS = 30;

/** Gzip, thousands of bytes. */
const LARGEST_CHUNK_KB = 45;
/** Of the stock app's shell. */
const LARGEST_SHELL = 0.8;
/** What web.dev calls good. */
const PAINT_MS = 2_500;
const INTERACTION_MS = 200;

/**
 * How large the portal is in a browser, beside the app that Backstage's own generator makes, and how quick.
 *
 * @returns the tables to print
 */
export async function benchFrontend(): Promise<string> {
  const { SLIPWAY_URL, CHROMIUM_PATH, SLIPWAY_RUNTIME_DIR } = process.env;
  if (!SLIPWAY_URL || !CHROMIUM_PATH || !SLIPWAY_RUNTIME_DIR)
    throw new Error('start it with npm run bench -- frontend');
  const dist = resolvePackagePath('app', 'dist');
  const stockDist = await createStockApp(SLIPWAY_RUNTIME_DIR);
  const chunks = await readChunks(dist);
  const browser = await chromium.launch({
    executablePath: CHROMIUM_PATH,
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
  });
  try {
    const shell = await measureShell(browser, dist);
    const stock = await measureShell(browser, stockDist);
    const pages = await measurePages(browser, SLIPWAY_URL, VISITS);
    const actions = await measureInteractions(
      browser,
      SLIPWAY_URL,
      INTERACTIONS,
    );
    return [
      'Sizes as a browser fetches them: gzip, thousands of bytes',
      '',
      writeTable(
        ['what', 'goal', 'measured'],
        [
          [
            'shell: all that the sign-in page fetches',
            `${(LARGEST_SHELL * stock.kb).toFixed(0)}`,
            shell.kb.toFixed(0),
          ],
          ['  of the stock app', '', stock.kb.toFixed(0)],
          [
            '  share of the stock app',
            String(LARGEST_SHELL),
            (shell.kb / stock.kb).toFixed(2),
          ],
          ...listOwn(chunks),
        ],
      ),
      '',
      'In Chromium on this machine; milliseconds',
      '',
      writeTable(
        ['what', 'goal', 'samples', 'p50', 'p95'],
        [
          ...[...pages].map(([name, times]) =>
            toRow(`largest paint of ${name}`, PAINT_MS, times),
          ),
          ...[...actions].map(([name, times]) =>
            toRow(name, INTERACTION_MS, times),
          ),
        ],
      ),
    ].join('\n');
  } finally {
    await browser.close();
  }
}

/** The largest chunks of this repository, and every one that is too large. */
function listOwn(chunks: readonly Chunk[]): string[][] {
  const own = chunks
    .filter(({ ownShare }) => ownShare > 0.5)
    .sort((one, other) => other.kb - one.kb);
  return own
    .filter(({ kb }, index) => index < 8 || kb > LARGEST_CHUNK_KB)
    .map(({ mostlyOf, kb }) => [
      `own chunk, mostly ${mostlyOf}`,
      String(LARGEST_CHUNK_KB),
      kb.toFixed(1),
    ]);
}

function toRow(what: string, goal: number, times: readonly number[]): string[] {
  return [
    what,
    String(goal),
    String(times.length),
    ...[0.5, 0.95].map(share => quantile(times, share).toFixed(0)),
  ];
}
