import { digestFiles } from '@slipway/change-set';
import { parseServiceValues, renderService } from '@slipway/golden-path';
import type { LiveProof, ProofSnapshot } from '@slipway/proof';
import type { Page } from 'playwright-core';
import { randomServices } from './randomServices';

const RANDOM_SERVICES = 10_000;

/** What the page has as a global. */
declare const globalThis: { LiveProof: typeof LiveProof };

/** Renders random services in the page and here, and counts those whose bytes differ. */
export async function compareBytes(
  page: Page,
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
