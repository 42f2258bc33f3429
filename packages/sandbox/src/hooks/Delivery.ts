import * as z from 'zod';
import type { SandboxContext } from '../SandboxContext';

const headers = z.record(z.string(), z.string());

const deliverySchema = z.object({
  id: z.number(),
  hook: z.number(),
  /** Stays the same when it is delivered again. */
  guid: z.string(),
  redelivery: z.boolean(),
  deliveredAt: z.string(),
  /** Seconds. */
  duration: z.number(),
  /** `OK`, or in words why not. */
  status: z.string(),
  /** Of the answer; 0 when there was none. */
  statusCode: z.number(),
  event: z.string(),
  action: z.string().nullable(),
  request: z.object({ headers, body: z.string() }),
  response: z.object({ headers, body: z.string() }),
});

const deliveriesSchema = z.object({
  lastId: z.number(),
  deliveries: z.array(deliverySchema),
});

/** One attempt to bring an event to a webhook, and what came of it. */
export type Delivery = z.infer<typeof deliverySchema>;

const DELIVERIES = 'deliveries';

/** GitHub keeps them for three days; here it is a number, so that the document stays small. */
const MOST_KEPT = 100;

/** The deliveries of one webhook, newest first. */
export async function readDeliveries(
  context: SandboxContext,
  hook: number,
): Promise<Delivery[]> {
  const document = await context.state.read(DELIVERIES, deliveriesSchema);
  return (document?.deliveries ?? [])
    .filter(delivery => delivery.hook === hook)
    .reverse();
}

/** Writes down what came of a delivery, and forgets the oldest. */
export async function recordDelivery(
  context: SandboxContext,
  delivery: Omit<Delivery, 'id'>,
): Promise<void> {
  await context.state.update(DELIVERIES, deliveriesSchema, current => {
    const id = (current?.lastId ?? 0) + 1;
    const deliveries = [...(current?.deliveries ?? []), { ...delivery, id }];
    return { lastId: id, deliveries: deliveries.slice(-MOST_KEPT) };
  });
}
