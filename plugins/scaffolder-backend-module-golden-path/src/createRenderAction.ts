import type {
  LoggerService,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import type { ScmIntegrations } from '@backstage/integration';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { renderService } from '@slipway/golden-path';
import { joinName, type PlatformLayout } from '@slipway/platform-layout';
import { fetchSkeleton, writeWorkspace } from '@slipway/workspace';
import { parseValues } from './parseValues';
import type { Authorities } from './Authorities';
import { settleAuthority } from './settleAuthority';
import { speakPlainly } from './speakPlainly';

/** `slipway:service:render`: writes the files of a new application into the workspace. */
export function createRenderAction(options: {
  layout: PlatformLayout;
  reader: UrlReaderService;
  integrations: ScmIntegrations;
  authorities: Authorities;
  logger: LoggerService;
}) {
  const { layout, reader, integrations, authorities, logger } = options;
  return createTemplateAction({
    id: 'slipway:service:render',
    description:
      'Renders the skeleton of a golden path: every file of one new application, placed where the platform repository keeps it',
    supportsDryRun: true,
    schema: {
      input: {
        skeleton: z =>
          z
            .union([z.string(), z.array(z.string()).min(1)])
            .describe(
              'The folder that is rendered, relative to the template, e.g. ./skeleton; or a list, of which later folders replace files of earlier ones',
            ),
        values: z =>
          z
            .record(z.unknown())
            .describe(
              'What to create: docs/create-a-service.md has the fields',
            ),
      },
      output: {
        name: z => z.string().describe('The joined name, e.g. order-api'),
        files: z => z.array(z.string()).describe('The paths, sorted'),
      },
    },
    handler: ctx =>
      speakPlainly(logger, async () => {
        const { values } = parseValues(ctx.input.values, layout);
        await settleAuthority(values, authorities, ctx);

        const skeleton = await fetchSkeleton(
          { reader, integrations },
          [ctx.input.skeleton].flat(),
          ctx.templateInfo?.baseUrl,
        );
        const files = renderService(skeleton, values, layout);
        await writeWorkspace(ctx.workspacePath, files);

        const name = joinName(values.service, values.application);
        ctx.logger.info(`Rendered ${files.length} files for ${name}`);
        ctx.output('name', name);
        ctx.output(
          'files',
          files.map(file => file.path),
        );
      }),
  });
}
