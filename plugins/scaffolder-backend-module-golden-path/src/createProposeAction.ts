import {
  resolveSafeChildPath,
  type LoggerService,
  type UserInfoService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import type { Forge } from '@slipway/forge';
import { joinName } from '@slipway/golden-path';
import type { PlatformLayout } from '@slipway/platform-layout';
import { explainRefusal } from './explainRefusal';
import { parseValues } from './parseValues';
import { readWorkspace } from './readWorkspace';
import { requireOwnership } from './requireOwnership';
import { requireProposable } from './requireProposable';
import { speakPlainly } from './speakPlainly';
import { waitForForge } from './waitForForge';
import { writePullRequestBody } from './writePullRequestBody';

/** `slipway:service:propose`: opens one pull request with everything in the workspace, or finds the one there is. */
export function createProposeAction(options: {
  layout: PlatformLayout;
  forge: Forge;
  userInfo: UserInfoService;
  logger: LoggerService;
}) {
  const { layout, forge, userInfo, logger } = options;
  return createTemplateAction({
    id: 'slipway:service:propose',
    description:
      'Opens one pull request in the platform repository with every file of the workspace; repeating it changes nothing',
    supportsDryRun: true,
    schema: {
      input: {
        values: z =>
          z.record(z.unknown()).describe('The values that were rendered'),
        sourcePath: z =>
          z
            .string()
            .optional()
            .describe(
              'Folder of the workspace to propose; all of it by default',
            ),
      },
      output: {
        pullRequestUrl: z => z.string(),
        pullRequestNumber: z => z.number(),
        branch: z => z.string(),
      },
    },
    handler: ctx =>
      speakPlainly(logger, async () => {
        const values = parseValues(ctx.input.values, layout);
        const requester = ctx.user?.ref;
        if (!requester)
          throw new NotAllowedError('Only a signed-in person can propose');
        await requireOwnership(
          values.owner,
          userInfo,
          await ctx.getInitiatorCredentials(),
        );
        const files = await readWorkspace(
          resolveSafeChildPath(ctx.workspacePath, ctx.input.sourcePath ?? '.'),
        );
        requireProposable(files, values, layout);

        const name = joinName(values.service, values.application);
        const branch = `slipway/${values.service}/${values.application}`;
        if (ctx.isDryRun) {
          const paths = await forge.findTaken(files);
          if (paths.length > 0)
            throw explainRefusal(name, forge, { outcome: 'path-taken', paths });
          ctx.logger.info(
            `Would open "Create ${name}" from ${branch} with ${files.length} files`,
          );
          ctx.output('branch', branch);
          return;
        }

        // A resumed task takes the result of its first run; a lost result is found again by the forge.
        const { url, number } = await ctx.checkpoint({
          key: `propose.${branch}`,
          fn: async () => {
            const result = await waitForForge(
              () =>
                forge.proposeChange({
                  branch,
                  title: `Create ${name}`,
                  body: writePullRequestBody({
                    values,
                    layout,
                    files,
                    requester,
                    template: ctx.templateInfo?.entityRef,
                  }),
                  files,
                  requester,
                }),
              { logger: ctx.logger, signal: ctx.signal },
            );
            if (result.outcome !== 'opened' && result.outcome !== 'found')
              throw explainRefusal(name, forge, result);
            const { pullRequest } = result;
            ctx.logger.info(
              result.outcome === 'opened'
                ? `Opened pull request #${pullRequest.number} with ${files.length} files`
                : `Nothing to change: pull request #${pullRequest.number} holds these files already`,
            );
            return { url: pullRequest.url, number: pullRequest.number };
          },
        });
        ctx.output('pullRequestUrl', url);
        ctx.output('pullRequestNumber', number);
        ctx.output('branch', branch);
      }),
  });
}
