import { readFile } from 'node:fs/promises';
import { platformLayoutSchema } from '@slipway/platform-layout';
import { parseDocument } from 'yaml';
import * as z from 'zod';

// Other sections belong to other programs, and hold ${VARIABLES} that only those resolve.
const configurationSchema = z.object({
  slipway: z.object({
    repository: z.object({
      owner: z.string(),
      name: z.string(),
      baseBranch: z.string(),
    }),
    bot: z.object({ name: z.string(), email: z.string() }),
    platform: platformLayoutSchema,
  }),
  events: z
    .object({
      modules: z.object({ github: z.object({ webhookSecret: z.string() }) }),
    })
    .optional(),
});

/** What the sandbox reads of the portal's configuration. */
export type SandboxConfiguration = z.infer<
  typeof configurationSchema
>['slipway'] & {
  /** What the portal wants webhooks to be signed with; absent when it listens to none. */
  readonly webhookSecret?: string;
};

/**
 * @param file - e.g. `app-config.yaml`
 * @throws Error in one sentence that names the file and the first field at fault
 */
export async function readConfiguration(
  file: string,
): Promise<SandboxConfiguration> {
  const result = configurationSchema.safeParse(
    parseYaml(file, await readFile(file, 'utf8')),
  );
  if (result.success) {
    const { slipway, events } = result.data;
    return { ...slipway, webhookSecret: events?.modules.github.webhookSecret };
  }
  const [{ path, message }] = result.error.issues;
  throw new Error(
    `${file}: ${path.join('.') || 'the file'} is not usable: ${message}`,
  );
}

function parseYaml(file: string, text: string): unknown {
  const document = parseDocument(text, { prettyErrors: false });
  const [fault] = document.errors;
  if (!fault) return document.toJS();
  const line = text.slice(0, fault.pos[0]).split('\n').length;
  throw new Error(`${file}:${line} is no YAML: ${fault.message}`);
}
