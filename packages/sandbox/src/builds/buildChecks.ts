import { createCheckRun } from '../checks/createCheckRun';
import { editCheckRun } from '../checks/editCheckRun';
import { readCheckRuns } from '../checks/CheckRun';
import type { SandboxContext } from '../SandboxContext';
import type { PlannedBuild } from './planBuilds';

/** As the job of the repository's workflow is called. */
const NAME = 'build';

/** Shows on a commit that images are being built. */
export async function beginCheck(
  context: SandboxContext,
  sha: string,
  builds: readonly PlannedBuild[],
): Promise<void> {
  const images = builds.map(({ image, tag }) => `${image}:${tag}`);
  const [first, ...rest] = images;
  await createCheckRun(context, {
    name: NAME,
    head_sha: sha,
    status: 'in_progress',
    output: {
      title: rest.length > 0 ? `${images.length} images` : first,
      summary: images.join('\n'),
    },
  });
}

/** Shows on a commit that its images are built. */
export async function finishChecks(
  context: SandboxContext,
  sha: string,
): Promise<void> {
  for (const run of await readCheckRuns(context))
    if (run.sha === sha && run.name === NAME && run.status !== 'completed')
      await editCheckRun(context, run.id, { conclusion: 'success' });
}
