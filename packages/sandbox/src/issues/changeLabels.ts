import * as z from 'zod';
import { findPull } from '../pulls/readPulls';
import { replacePull, updatePulls } from '../pulls/updatePulls';
import type { SandboxContext } from '../SandboxContext';

const label = z
  .string('is not a string')
  .min(1, 'is empty')
  .max(50, 'is longer than 50 characters');

const labels = z.array(
  z.union([label, z.object({ name: label }).transform(({ name }) => name)]),
);

/** The body of `POST` and `PUT /repos/{owner}/{repo}/issues/{number}/labels`: a list, or an object that holds one. */
export const labelsSchema = z.union([
  labels,
  z.object({ labels }).transform(body => body.labels),
]);

/**
 * Exchanges the labels of a pull request. GitHub tells labels apart without regard to case.
 *
 * @param change - receives the labels as they are
 * @returns the labels as they are now
 * @throws GitHubError 404 when there is no such pull request
 */
export async function changeLabels(
  context: SandboxContext,
  number: number,
  change: (current: readonly string[]) => readonly string[],
): Promise<readonly string[]> {
  const { pulls } = await updatePulls(context, document => {
    const pull = findPull(document.pulls, number);
    const next = new Map<string, string>();
    for (const name of change(pull.labels)) {
      const key = name.toLowerCase();
      if (!next.has(key)) next.set(key, name);
    }
    return replacePull(document, { ...pull, labels: [...next.values()] });
  });
  return findPull(pulls, number).labels;
}
