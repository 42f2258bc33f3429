import { InputError } from '@backstage/errors';
import { checkRepositoryPath } from '@slipway/change-set';
import * as z from 'zod';

const line = (most: number) => z.string().min(1).max(most);

const fileSchema = z.strictObject({
  path: z
    .string()
    .max(1024)
    .superRefine((path, context) => {
      const problem = checkRepositoryPath(path);
      if (problem) context.addIssue(problem);
    }),
  content: z.string(),
  encoding: z.enum(['utf-8', 'base64']).optional(),
  executable: z.boolean().optional(),
});

/** What the scaffolder asks. */
export const askSchema = z.strictObject({
  kind: z.literal('public-route'),
  creation: line(100),
  requester: z.string().regex(/^user:[^/\s]+\/\S+$/i, 'must be a user'),
  service: line(100),
  application: line(100),
  owner: line(200),
  description: z.string().max(1000),
  routes: z
    .array(
      z.strictObject({
        gateway: z.string().nullable(),
        paths: z.array(z.string()),
        methods: z.array(z.string()).nullable(),
        place: z.strictObject({ path: z.string(), line: z.number() }),
      }),
    )
    .min(1),
  commit: line(64),
  files: z.array(fileSchema).min(1).max(5000),
});

/** What a person decides. */
export const decisionSchema = z
  .strictObject({
    decision: z.enum(['approve', 'decline'], 'must be approve or decline'),
    digest: z
      .string('must name the files that were shown')
      .regex(/^[0-9a-f]{64}$/, 'must name the files that were shown'),
    reason: z
      .string('must be a text')
      .trim()
      .max(1000, 'may have at most 1000 characters')
      .optional(),
  })
  .refine(({ decision, reason }) => decision === 'approve' || reason, {
    path: ['reason'],
    error: 'must say why it is declined',
  });

/** What was opened by an approval. */
export const useSchema = z.strictObject({
  creation: line(100),
  digest: line(64),
  pullRequest: z.strictObject({ number: z.int().min(1), url: line(2000) }),
});

/** An id of an ask. */
export const idSchema = z.uuid('is no id of an ask');

/**
 * Reads what came over HTTP.
 *
 * @throws InputError that names every faulty field
 */
export function parseBody<T>(schema: z.ZodType<T>, input: unknown): T {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new InputError(
    result.error.issues
      .map(({ path, message }) => [path.join('.'), message].join(' ').trim())
      .join('; '),
  );
}
