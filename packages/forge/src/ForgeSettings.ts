import * as z from 'zod';

const forgeSettingsSchema = z.object({
  repository: z.strictObject({
    /** As in `integrations.github[].host`, e.g. `github.com` or `localhost:7080`. */
    host: z.string().min(1),
    owner: z.string().regex(/^[\w.-]+$/, 'must be a GitHub login'),
    name: z.string().regex(/^[\w.-]+$/, 'must be a repository name'),
    baseBranch: z.string().min(1),
  }),
  bot: z
    .strictObject({
      name: z.string().min(1),
      // GitHub's own bots have addresses such as 1+slipway[bot]@users.noreply.github.com.
      email: z.string().regex(/^[^\s@<>]+@[^\s@<>]+$/, 'must be an address'),
    })
    .optional(),
});

/**
 * The platform repository (`slipway.repository`) and the author of its commits (`slipway.bot`). Without a bot,
 * GitHub names the commits after the token and signs those of an App.
 */
export type ForgeSettings = z.infer<typeof forgeSettingsSchema>;

/**
 * Reads the forge's part of the `slipway` section of the configuration.
 *
 * @throws Error whose message has one line per fault, each naming the key
 */
export function parseForgeSettings(slipway: unknown): ForgeSettings {
  const result = forgeSettingsSchema.safeParse(slipway ?? {});
  if (result.success) return result.data;
  throw new Error(
    result.error.issues
      .map(
        issue =>
          `app-config: ${['slipway', ...issue.path].join('.')}: ${
            issue.message
          }`,
      )
      .join('\n'),
  );
}
