import { mockServices } from '@backstage/backend-test-utils';
import {
  ArgoCdStatusProvider,
  type ArgoCdStatusProviderOptions,
} from '../ArgoCdStatusProvider';
import { parseArgoCdInstances } from '../parseArgoCdInstances';
import { RecordingObserver } from './RecordingObserver';
import { TestClock } from './TestClock';

/** Longer than any wait before a retry, shorter than that for a renewal. */
const HURRY_BELOW = 64 * 60_000;

/** Starts to follow an Argo CD: what is to be waited for passes at once, but for the renewal. */
export function startProvider(
  of: { readonly url: string; readonly token: string },
  options: Partial<ArgoCdStatusProviderOptions> = {},
) {
  const [instance] = parseArgoCdInstances([
    { name: 'main', url: of.url, token: of.token },
  ]);
  const clock = new TestClock(HURRY_BELOW);
  const logger = mockServices.logger.mock();
  const provider = new ArgoCdStatusProvider({
    instance,
    logger,
    clock,
    random: () => 0.5,
    settleMilliseconds: 5,
    ...options,
  });
  const observer = new RecordingObserver();
  const stopping = new AbortController();
  const observing = provider.observe(observer, stopping.signal);
  return {
    provider,
    clock,
    logger,
    observer,
    observing,
    stop: async () => {
      stopping.abort();
      await observing;
    },
  };
}
