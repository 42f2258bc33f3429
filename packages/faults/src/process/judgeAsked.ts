import { branchOf, type Asked } from './Ledger';
import type { Pull, SandboxClient } from './SandboxClient';
import type { TaskState } from './Tasks';

/** What became of one thing that was asked for, by what GitHub has. */
export interface Verdict {
  readonly lost: number;
  readonly duplicate: number;
  readonly orphan: number;
  readonly forged: number;
  /** What else is otherwise than it should, a sentence each. */
  readonly unexpected: readonly string[];
  readonly pulls: readonly Pull[];
}

/**
 * Compares what GitHub has with what was asked for, and with what the tasks say.
 *
 * @param tasks - as they ended; those that a restored database does not know are missing
 * @param github.expected - what an undisturbed creation proposes, in words that are the same for every service
 * @param github.readProposed - reads what a pull request proposes, in these words
 */
export async function judgeAsked(
  asked: Asked,
  tasks: readonly TaskState[],
  {
    sandbox,
    expected,
    readProposed,
  }: {
    readonly sandbox: Pick<SandboxClient, 'listPulls' | 'listBranches'>;
    readonly expected: string;
    readonly readProposed: (commit: string, service: string) => Promise<string>;
  },
): Promise<Verdict> {
  const branch = branchOf(asked);
  const [pulls, branches] = await Promise.all([
    sandbox.listPulls(branch),
    sandbox.listBranches(branch),
  ]);
  const unexpected: string[] = [];
  const failed = tasks.filter(({ status }) => status !== 'completed');
  for (const { status, completion } of failed)
    unexpected.push(
      `${asked.service} is ${status}: ${
        completion?.error?.message ?? 'and nobody says why'
      }`,
    );
  for (const { status, completion } of tasks) {
    const number = completion?.output?.pullRequestNumber;
    if (status === 'completed' && !pulls.some(pull => pull.number === number))
      unexpected.push(
        `${
          asked.service
        } says that it is pull request #${number}, and GitHub has ${describe(
          pulls,
        )}`,
      );
    if (status !== 'completed' && pulls.length > 0)
      unexpected.push(
        `${asked.service} says that it is ${status}, and GitHub has ${describe(
          pulls,
        )}`,
      );
  }
  const proposed = await Promise.all(
    pulls.map(({ head }) => readProposed(head.sha, asked.service)),
  );
  const isTold = tasks.length > 0 && failed.length === tasks.length;
  return {
    lost: pulls.length === 0 && !isTold ? 1 : 0,
    duplicate: Math.max(0, pulls.length - 1),
    orphan: branches.length > 0 && pulls.length === 0 ? 1 : 0,
    forged: proposed.filter(text => text !== expected).length,
    unexpected,
    pulls,
  };
}

function describe(pulls: readonly Pull[]): string {
  return pulls.length === 0
    ? 'none'
    : pulls.map(({ number }) => `#${number}`).join(', ');
}
