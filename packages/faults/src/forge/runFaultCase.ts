import { attemptCreation } from './attemptCreation';
import { toCreation, type Told } from './Creation';
import { finishBranch } from './finishBranch';
import type { Verdict } from './judgeBranch';
import { toSandboxFault, type FaultCase } from './listFaultCases';
import { SITUATIONS } from './SITUATIONS';
import type { ForgeBed } from './startForgeBed';

/**
 * When calls take long, others are made in their place; within the same second a creation makes the same commit again and
 * asks nobody whose it is. Then the struck one is left out.
 */
const MOST_TRIES = 20;

/** Tries one fault on a branch of its own, until it has struck. */
export async function runFaultCase(
  bed: ForgeBed,
  faultCase: FaultCase,
  index: number,
): Promise<Verdict> {
  for (let tries = 1; ; tries += 1) {
    const { isStruck, ...verdict } = await runOnce(
      bed,
      faultCase,
      `case-${index}-${tries}`,
    );
    if (!isStruck && tries === MOST_TRIES)
      verdict.sentences.push('the call was never made');
    if (isStruck || verdict.sentences.length > 0)
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
}

async function runOnce(
  bed: ForgeBed,
  faultCase: FaultCase,
  id: string,
): Promise<Verdict & { isStruck: boolean }> {
  const situation = SITUATIONS[faultCase.situation];
  const branch = `slipway/${id}/api`;
  const creation = toCreation(branch, id, 'ana', 'ana');
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
  const isLeft = (await bed.heal(token)) > 0;
  const verdict = await finishBranch(bed, branch, [
    ...others,
    { creation, told: told! },
  ]);
  if (!situation.isRight(told!))
    verdict.sentences.push(`the person was told ${describe(told)}`);
  // Of two times the second may be left: the first had another way.
  return { ...verdict, isStruck: !isLeft || faultCase.times > 1 };
}

function describe(told: Told | undefined): string {
  return told?.outcome === 'failed' ? told.message : String(told?.outcome);
}
