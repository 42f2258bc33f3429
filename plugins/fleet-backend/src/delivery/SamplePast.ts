import type { LoggerService } from '@backstage/backend-plugin-api';
import * as z from 'zod';
import { FLEET_EVENT_TYPES } from '../openapi/schemas';
import type { DeliveryEvent } from './DeliveryEvent';

const LONGEST_MS = 5_000;

const sampleSchema = z.array(
  z.object({
    service: z.string(),
    application: z.string(),
    type: z.enum(FLEET_EVENT_TYPES),
    at: z.iso.datetime(),
    environment: z.string().nullable().default(null),
    from: z.string().nullable().default(null),
    to: z.string().nullable().default(null),
    url: z.string().nullable().default(null),
  }),
);

/** What did not happen, so that a first look is not empty; by `service/application`. */
export interface SamplePast {
  read(): Promise<ReadonlyMap<string, readonly DeliveryEvent[]>>;
}

/** Of a portal that tells only what happened. */
export const NO_SAMPLE: SamplePast = { read: async () => new Map() };

/**
 * @param url - tells a list of events; absent: none
 * @param logger - hears why they cannot be read; they are then looked for again when the portal starts anew
 */
export function createSamplePast(
  url: string | undefined,
  logger: Pick<LoggerService, 'warn'>,
): SamplePast {
  if (!url) return NO_SAMPLE;
  let sample: ReturnType<SamplePast['read']> | undefined;
  return {
    read() {
      sample ??= fetchSample(url).catch(error => {
        logger.warn(`There is no sample data: ${error.message}`);
        return new Map();
      });
      return sample;
    },
  };
}

async function fetchSample(url: string): Promise<Map<string, DeliveryEvent[]>> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(LONGEST_MS) });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  const sample = new Map<string, DeliveryEvent[]>();
  for (const { service, application, at, ...event } of sampleSchema.parse(
    await answer.json(),
  )) {
    const name = `${service}/${application}`;
    const events = sample.get(name) ?? [];
    sample.set(name, events);
    events.push({ ...event, at: Date.parse(at), isSample: true });
  }
  return sample;
}
