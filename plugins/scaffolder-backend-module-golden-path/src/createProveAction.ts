import {
  resolveSafeChildPath,
  type LoggerService,
} from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import type { Forge } from '@slipway/forge';
import type { PlatformLayout } from '@slipway/platform-layout';
import { readWorkspace } from '@slipway/workspace';
import type { Authorities } from './Authorities';
import { describeErrors, describeFinding } from './describeFinding';
import { parseValues } from './parseValues';
import { proveProposal } from './proveProposal';
import type { Prover } from './proveWorkspace';
import { settleAuthority } from './settleAuthority';
import { requireOpenAsSaid } from './requireOpenAsSaid';
import { requireProposable } from './requireProposable';
import { parseShownProof } from './ShownProof';
import { speakPlainly } from './speakPlainly';
import { toProposal } from './toProposal';
import { waitForForge } from './waitForForge';

/** `slipway:service:prove`: judges the workspace by the rules of the platform repository, and refuses it on errors. */
export function createProveAction(options: {
  layout: PlatformLayout;
  forge: Forge;
  prover: Prover;
  authorities: Authorities;
  logger: LoggerService;
}) {
  const { layout, forge, prover, authorities, logger } = options;
  return createTemplateAction({
    id: 'slipway:service:prove',
    description:
      'Judges every file of the workspace by the rules of the platform repository, against its base branch and every open proposal; refuses it when a rule of severity error is broken',
    supportsDryRun: true,
    schema: {
      input: {
        values: z =>
          z.record(z.unknown()).describe('The values that were rendered'),
        shown: z =>
          z
            .string()
            .optional()
            .describe(
              'What the person was shown, {commit}:{digest}; the field proof of the values by default',
            ),
        sourcePath: z =>
          z
            .string()
            .optional()
            .describe('Folder of the workspace to prove; all of it by default'),
      },
      output: {
        proof: z =>
          z
            .object({
              commit: z.string(),
              digest: z.string(),
              errors: z.number(),
              warnings: z.number(),
            })
            .describe('To hand to slipway:service:propose'),
      },
    },
    handler: ctx =>
      speakPlainly(logger, async () => {
        const { values, shown: wizard } = parseValues(ctx.input.values, layout);
        const shown = parseShownProof(ctx.input.shown) ?? wizard;
        const files = await readWorkspace(
          resolveSafeChildPath(ctx.workspacePath, ctx.input.sourcePath ?? '.'),
        );
        requireProposable(files, values, layout);
        const proposal = toProposal(values, files, ctx.user?.ref);
        const groups = await settleAuthority(values, authorities, ctx);
        const { proven, existing } = await waitForForge(
          () => proveProposal(prover, forge, proposal, groups),
          { logger: ctx.logger, signal: ctx.signal },
        );

        const { base, digest, findings } = proven;
        if (shown && shown.digest !== digest)
          throw new InputError(
            'proof: What you were shown is not what would be committed: the template has changed since. Open the form again, look at the proof, and create once more.',
          );
        if (existing) {
          ctx.logger.info(
            `Nothing to prove: pull request #${existing.number} holds these files already`,
          );
          ctx.output('proof', {
            commit: base.commit,
            digest,
            errors: 0,
            warnings: 0,
          });
          return;
        }
        for (const finding of findings)
          ctx.logger.info(`${finding.severity}: ${describeFinding(finding)}`);
        const { errors, warnings } = proven;
        const verdict = `${files.length} files against ${
          forge.baseBranch
        } at ${base.commit.slice(
          0,
          7,
        )}: ${errors} errors, ${warnings} warnings`;
        if (errors > 0)
          throw new InputError(`${verdict}\n${describeErrors(findings)}`);
        requireOpenAsSaid(values, proven.openRoutes);
        ctx.logger.info(`Proved ${verdict}`);
        ctx.output('proof', {
          commit: base.commit,
          digest,
          errors,
          warnings,
        });
      }),
  });
}
