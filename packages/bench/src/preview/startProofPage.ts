import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { build } from 'esbuild';
import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Page } from 'playwright-core';

/** A page in a real Chromium that holds the live proof, as `globalThis.LiveProof`. */
export interface ProofPage {
  readonly page: Page;
  /** The code of the proof with all it imports, minified. */
  readonly scriptBytes: number;
  close(): Promise<void>;
}

/** @param executablePath - of a Chromium */
export async function startProofPage(
  executablePath: string,
): Promise<ProofPage> {
  const script = await bundleProof();
  const server = http
    .createServer((request, response) => {
      // Only an isolated page has a clock of 5 instead of 100 microseconds.
      response.setHeader('cross-origin-opener-policy', 'same-origin');
      response.setHeader('cross-origin-embedder-policy', 'require-corp');
      const isScript = request.url === '/proof.js';
      response.setHeader(
        'content-type',
        isScript ? 'text/javascript' : 'text/html',
      );
      response.end(
        isScript ? script : '<!doctype html><script src="/proof.js"></script>',
      );
    })
    .listen(0, '127.0.0.1');
  await once(server, 'listening');
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
    ],
  });
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return {
    page,
    scriptBytes: script.length,
    async close() {
      await browser.close();
      server.close();
    },
  };
}

async function bundleProof(): Promise<Buffer> {
  const entry = resolvePackagePath('@slipway/proof', 'src/index.ts');
  const { outputFiles } = await build({
    stdin: {
      contents: `import { LiveProof } from ${JSON.stringify(entry)};
globalThis.LiveProof = LiveProof;`,
      resolveDir: resolvePackagePath('@slipway/proof'),
    },
    bundle: true,
    minify: true,
    write: false,
    platform: 'browser',
    target: 'es2022',
    logLevel: 'error',
  });
  return Buffer.from(outputFiles[0].contents);
}
