import { isThisMachine } from '../isThisMachine';
import type { ProductionRule } from '../ProductionRule';

const ADVICE = 'belongs to the sandbox of a laptop: name your own GitHub';

/** The sandbox accepts words that everybody knows, and forgets. */
export const noSandbox: ProductionRule = ({ values }) => [
  ...values
    .filter(({ value }) => /^sandbox-[a-z]+$/.test(String(value)))
    .map(({ key }) => ({
      key,
      message:
        'is a word that everybody knows, of the sandbox: put one of your own into its variable',
    })),
  ...values
    .filter(
      ({ key, value }) =>
        /^(?:slipway\.repository\.host|integrations\.github\[\d+\]\.(?:host|apiBaseUrl))$/.test(
          key,
        ) && isThisMachine(readHost(String(value))),
    )
    .map(({ key }) => ({ key, message: `is this machine, which ${ADVICE}` })),
  ...values
    .filter(({ key }) => key === 'slipway.delivery.samples')
    .map(({ key }) => ({
      key,
      message: 'tells of what did not happen, for a first look: leave it out',
    })),
];

/** @param text - `host:port` or an address */
function readHost(text: string): string {
  const address = text.includes('://') ? text : `https://${text}`;
  return URL.canParse(address) ? new URL(address).hostname : '';
}
