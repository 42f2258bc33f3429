import * as z from 'zod';

const shared = {
  /** How often it strikes before it is spent; without end when absent. */
  times: z.int().min(1).optional(),
};

const request = {
  ...shared,
  /** A part of the path of the calls it strikes, e.g. `/stream/`; all when absent. */
  path: z.string().min(1).optional(),
  /** Heals by itself after this time. */
  seconds: z.number().positive().max(86_400).optional(),
};

/** What can be made to go wrong with Argo CD. */
export const argoCdFaultSchema = z.discriminatedUnion('kind', [
  /** An Application is not well. `Progressing` means stuck, `Missing` that its resources were deleted. */
  z.strictObject({
    kind: z.literal('health'),
    /** Its name, in every namespace, or `{namespace}/{name}`. */
    application: z.string().min(1),
    status: z.enum(['Degraded', 'Suspended', 'Missing', 'Progressing']),
    message: z.string().optional(),
  }),
  /** Watches end: those that are open now, and those that are opened later. Each counts. */
  z.strictObject({
    ...shared,
    kind: z.literal('cut-stream'),
    /** A watch ends when it has told this many events; at once when absent. */
    afterEvents: z.int().min(1).optional(),
    /** With a closed answer, a connection reset, or a reset in the middle of an event. */
    how: z.enum(['end', 'reset', 'mid-event']).default('reset'),
  }),
  /** Watches stay open and tell nothing. */
  z.strictObject({ kind: z.literal('silent-stream') }),
  /** Something else stands in an answer: the whole of a list, or a line of every watch, open now or opened later. */
  z.strictObject({
    ...shared,
    kind: z.literal('garbage'),
    in: z.enum(['list', 'stream']),
    /** What stands there. */
    text: z.string().default('<html><body>upstream error</body></html>'),
  }),
  /** Connections are reset, open watches too. */
  z.strictObject({ ...request, kind: z.literal('down') }),
  /** Calls are answered with an error. */
  z.strictObject({
    ...request,
    kind: z.literal('status'),
    status: z.int().min(400).max(599),
  }),
  /** Calls wait. */
  z.strictObject({
    ...request,
    kind: z.literal('slow'),
    ms: z.number().min(0).max(600_000),
  }),
]);

/** @see argoCdFaultSchema */
export type ArgoCdFault = z.infer<typeof argoCdFaultSchema>;

/** One kind of {@link ArgoCdFault}. */
export type ArgoCdFaultOf<Kind extends ArgoCdFault['kind']> = Extract<
  ArgoCdFault,
  { kind: Kind }
>;
