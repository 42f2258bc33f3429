import {
  resolveSafeChildPath,
  type LoggerService,
} from '@backstage/backend-plugin-api';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { digestFiles } from '@slipway/change-set';
import type { Forge } from '@slipway/forge';
import { joinName, type PlatformLayout } from '@slipway/platform-layout';
import type {
  AnsweredAsk,
  ApprovalService,
} from '@slipway/plugin-approval-node';
import { readWorkspace } from '@slipway/workspace';
import type { Authorities } from './Authorities';
import type { AttemptBroker } from './attempts';
import { createQueue } from './createQueue';
import { explainRefusal } from './explainRefusal';
import type { ForgeSlots } from './pace/ForgeSlots';
import { proposeInPace } from './pace/proposeInPace';
import { parseValues } from './parseValues';
import { proposeProven } from './proposeProven';
import type { ProvenWorkspace, Prover } from './proveWorkspace';
import { requireApproval } from './requireApproval';
import { requireProposable } from './requireProposable';
import { speakPlainly } from './speakPlainly';
import { toProposal } from './toProposal';
import { settleAuthority } from './settleAuthority';
import { requireProof } from './WorkspaceProof';
import { writePullRequestBody } from './writePullRequestBody';

const AT_ONCE: Pick<ForgeSlots, 'book'> = {
  book: async () => ({ waitSeconds: 0, ahead: 0 }),
};

/** `slipway:service:propose`: opens one pull request with everything in the workspace, or finds the one there is. */
export function createProposeAction(options: {
  layout: PlatformLayout;
  forge: Forge;
  prover: Prover;
  authorities: Authorities;
  approvals: ApprovalService;
  logger: LoggerService;
  /** Knows whether this is still the attempt that may write. */
  attempts?: Pick<AttemptBroker, 'find' | 'hasRested'>;
  /** Proposes one at a time; among those of this process by default. */
  inTurn?: <T>(work: () => Promise<T>) => Promise<T>;
  /** When a creation may write; at once by default. */
  slots?: Pick<ForgeSlots, 'book'>;
}) {
  const { layout, forge, prover, authorities, approvals, logger, attempts } =
    options;
  const inTurn = options.inTurn ?? createQueue();
  const slots = options.slots ?? AT_ONCE;
  return createTemplateAction({
    id: 'slipway:service:propose',
    description:
      'Opens one pull request in the platform repository with every file of the proven workspace, committed onto the very commit it is proven on; repeating it changes nothing',
    supportsDryRun: true,
    schema: {
      input: {
        values: z =>
          z.record(z.unknown()).describe('The values that were rendered'),
        proof: z =>
          z
            .object({
              commit: z.string(),
              digest: z.string(),
              errors: z.number(),
              warnings: z.number(),
            })
            .describe('Output of slipway:service:prove'),
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
        outcome: z =>
          z
            .enum(['opened', 'found'])
            .optional()
            .describe('Whether this run opened it, or one before'),
      },
    },
    handler: ctx =>
      speakPlainly(logger, async () => {
        const { values } = parseValues(ctx.input.values, layout);
        const groups = await settleAuthority(values, authorities, ctx);
        const files = await readWorkspace(
          resolveSafeChildPath(ctx.workspacePath, ctx.input.sourcePath ?? '.'),
        );
        requireProposable(files, values, layout);
        const attempt = attempts?.find(ctx.task.id);
        const proposal = {
          ...toProposal(values, files, ctx.user?.ref),
          ...(attempts &&
            attempt && {
              creation: ctx.task.id,
              askedAt: attempt.askedAt,
              isCurrent: () => attempt.isCurrent(),
              isResumed: attempt.isResumed,
              hasEnded: (other: string) => attempts.hasRested(other),
            }),
        };
        const { branch, requester } = proposal;
        const proof = requireProof(ctx.input.proof, digestFiles(files));
        const name = joinName(values.service, values.application);

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

        const approve = (proven: ProvenWorkspace) =>
          requireApproval(approvals, {
            id: ctx.task.id,
            ...{ requester, values, files, proven },
          });
        const writeBody = (proven: ProvenWorkspace, approval?: AnsweredAsk) => {
          if (proven.base.commit !== proof.commit)
            ctx.logger.info(
              `${forge.baseBranch} has moved since: proven again at ${proven.base.commit}`,
            );
          return writePullRequestBody({
            values,
            layout,
            files,
            requester,
            template: ctx.templateInfo?.entityRef,
            proven,
            approval,
            repositoryUrl: forge.url,
          });
        };
        // A resumed task takes the result of its first run; a lost result is found again by the forge.
        const { url, number, outcome } = await ctx.checkpoint({
          key: `propose.${branch}`,
          fn: async () => {
            const result = await proposeInPace(
              // Of two at once the second is proven against the pull request of the first.
              () =>
                inTurn(() =>
                  proposeProven(prover, forge, proposal, {
                    ...{ groups, approve, writeBody },
                  }),
                ),
              {
                creation: ctx.task.id,
                slots,
                logger: ctx.logger,
                signal: ctx.signal,
              },
            );
            if (result.outcome !== 'opened' && result.outcome !== 'found')
              throw explainRefusal(name, forge, result);
            const { pullRequest } = result;
            if (values.guard === 'none')
              await approvals.spend({
                creation: ctx.task.id,
                digest: proof.digest,
                pullRequest: {
                  number: pullRequest.number,
                  url: pullRequest.url,
                },
              });
            ctx.logger.info(
              result.outcome === 'opened'
                ? `Opened pull request #${pullRequest.number} with ${files.length} files`
                : `Nothing to change: pull request #${pullRequest.number} holds these files already`,
            );
            return {
              url: pullRequest.url,
              number: pullRequest.number,
              outcome: result.outcome,
            };
          },
        });
        ctx.output('pullRequestUrl', url);
        ctx.output('pullRequestNumber', number);
        ctx.output('branch', branch);
        ctx.output('outcome', outcome);
      }),
  });
}
