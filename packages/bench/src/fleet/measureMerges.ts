import { setTimeout as delay } from 'node:timers/promises';
import type { RunningFleet } from './startFleet';
import { SandboxClient } from './SandboxClient';

const MERGES = 20;

/**
 * Merges pull requests that change what an application says of itself.
 *
 * @returns milliseconds from each merge until the fleet says it, too
 */
export async function measureMerges({
  portal,
  sandboxUrl,
}: RunningFleet): Promise<number[]> {
  const sandbox = new SandboxClient(sandboxUrl);
  const { items } = await (
    await portal.call(`/api/fleet/services?limit=${MERGES}`)
  ).json();
  const times: number[] = [];
  for (const [index, { service, application }] of items.entries()) {
    const word = `visible${index}after`;
    const merged = await sandbox.merge(
      `apps/${service}/${application}/catalog-info.yaml`,
      text => text.replace(/description: "?/, `$&${word} `),
      `describe-${index}`,
    );
    const isVisible = async () => {
      const answer = await portal.call(`/api/fleet/services?limit=1&q=${word}`);
      return (await answer.json()).totalItems === 1;
    };
    while (!(await isVisible())) await delay(10);
    times.push(performance.now() - merged);
  }
  return times;
}
