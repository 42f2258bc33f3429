import { attemptCreation } from './attemptCreation';
import { toCreation, type Told } from './Creation';
import { finishBranch } from './finishBranch';
import type { Verdict } from './judgeBranch';
import { toSandboxFault, type FaultCase } from './listFaultCases';
import { SITUATIONS } from './SITUATIONS';
import type { ForgeBed } from './startForgeBed';

/** Tries one fault on a branch of its own. */
export async function runFaultCase(
  bed: ForgeBed,
  faultCase: FaultCase,
  index: number,
): Promise<Verdict> {
  const situation = SITUATIONS[faultCase.situation];
  const branch = `slipway/case-${index}/api`;
  const creation = toCreation(branch, `case-${index}`, 'ana', 'ana');
  const {
    others = [],
    isTwin,
    ...known
  } = await situation.prepare(bed, creation);
  const token = bed.takeToken();
  await bed.addFaults([toSandboxFault(faultCase, token)]);
  const proposal = { ...creation, ...known, isCurrent: async () => true };
  const [told] = await Promise.all([
    attemptCreation(bed.createForge(token), proposal),
    isTwin && attemptCreation(bed.createForge(bed.takeToken()), proposal),
  ]);
  const isUnstruck = (await bed.heal(token)) === 1 && faultCase.times === 1;
  const verdict = await finishBranch(bed, branch, [
    ...others,
    { creation, told: told! },
  ]);
  if (isUnstruck) verdict.sentences.push('the call was never made');
  if (!situation.isRight(told!))
    verdict.sentences.push(`the person was told ${describe(told)}`);
  return {
    ...verdict,
    sentences: verdict.sentences.map(
      sentence =>
        `${faultCase.situation}, ${faultCase.call} ${JSON.stringify(
          faultCase.fault,
        )} x${faultCase.times}: ${sentence}`,
    ),
  };
}

function describe(told: Told | undefined): string {
  return told?.outcome === 'failed' ? told.message : String(told?.outcome);
}
