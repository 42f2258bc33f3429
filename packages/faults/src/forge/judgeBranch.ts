import { createHash } from 'node:crypto';
import { isSameWish, type Asked, type Creation } from './Creation';
import { BOT, type ForgeBed, type Written } from './startForgeBed';

/** What the sandbox, and nobody else, says about one branch. */
export interface Verdict {
  lost: number;
  duplicate: number;
  orphan: number;
  forged: number;
  /** A sentence for each of those, and for what else should not be. */
  readonly sentences: string[];
}

interface JudgedPull {
  readonly number: number;
  readonly body: string;
  readonly commits: readonly { sha: string; message: string }[];
  /** The creation whose commit is its last one of Slipway's. */
  readonly owner?: string;
}

/** Judges what became of a branch, of everything that was asked for on it, and of what persons did to it. */
export async function judgeBranch(
  bed: ForgeBed,
  branch: string,
  asked: readonly Asked[],
): Promise<Verdict> {
  const verdict: Verdict = {
    lost: 0,
    duplicate: 0,
    orphan: 0,
    forged: 0,
    sentences: [],
  };
  const find = (
    kind: 'lost' | 'duplicate' | 'orphan' | 'forged',
    sentence: string,
  ) => {
    verdict[kind] += 1;
    verdict.sentences.push(`${kind}: ${sentence}`);
  };
  const history = await bed.readHistory(branch);
  const pulls = await readPulls(bed, history);
  const creations = new Map(
    asked.map(({ creation }) => [creation.creation, creation]),
  );

  for (const { number, owner, commits, body } of pulls) {
    const creation = owner === undefined ? undefined : creations.get(owner);
    if (!creation) {
      find('forged', `#${number} belongs to no creation`);
      continue;
    }
    const isOwnBody = asked.some(
      ({ creation: { creation: id, ...wish }, told }) =>
        // Of a process that was killed right after, and that nobody went on with.
        (told.outcome === 'given-up' && body.includes(`by ${id}.`)) ||
        ((body.includes(`by ${id}.`) ||
          body.startsWith(`Asked for by ${wish.requester}.`)) &&
          isSameWish({ creation: id, ...wish }, creation)),
    );
    if (!isOwnBody) find('forged', `#${number} of ${owner} says: ${body}`);
    for (const commit of commits) {
      const maker = readCreation(commit.message);
      const made = maker === undefined ? undefined : creations.get(maker);
      if (made && !(await holdsFiles(bed, commit.sha, made)))
        find('forged', `${commit.sha} of ${maker} holds other bytes`);
    }
  }

  for (const id of creations.keys()) {
    const opened = pulls.filter(
      ({ owner, number }) => owner === id && !isWithdrawn(history, number),
    );
    if (opened.length > 1)
      find('duplicate', `${id} has ${opened.map(pull => `#${pull.number}`)}`);
  }

  for (const { creation, told } of asked) {
    const { creation: id } = creation;
    if (told.outcome === 'opened' || told.outcome === 'found') {
      const pull = pulls.find(
        ({ number }) => number === told.pullRequest.number,
      );
      const owner = pull?.owner && creations.get(pull.owner);
      if (!owner || !(pull.owner === id || isSameWish(owner, creation)))
        find(
          'lost',
          `${id} was told ${told.outcome} #${told.pullRequest.number}`,
        );
    } else if (told.outcome === 'failed') find('lost', `${id} ${told.message}`);
    else if (told.outcome === 'branch-taken') {
      const isHeld =
        history.some(({ actor }) => actor !== BOT) ||
        asked.some(other => other.creation !== creation);
      if (!isHeld) find('lost', `${id} was refused its own branch`);
    } else if (told.outcome === 'path-taken') {
      const isMerged = history.some(({ action }) => action === 'pull-merged');
      if (!isMerged) find('lost', `${id} was told ${told.paths.join()}`);
    }
  }

  await judgeHead(bed, branch, history, find);
  await judgePushes(bed, history, find);
  if (verdict.sentences.length > 0)
    verdict.sentences.push(`history: ${history.map(describe).join(', ')}`);
  return verdict;
}

/** e.g. `slipway[bot] pull-opened #7 at 1a2b3c4` */
function describe({
  actor,
  action,
  pull,
  before,
  ...written
}: Written): string {
  const commit = written.after ?? written.commit ?? before;
  return `${actor} ${action}${pull ? ` #${pull}` : ''} at ${commit?.slice(
    0,
    7,
  )}`;
}

async function readPulls(
  bed: ForgeBed,
  history: readonly Written[],
): Promise<JudgedPull[]> {
  const opened = history.filter(({ action }) => action === 'pull-opened');
  return Promise.all(
    opened.map(async ({ pull }) => {
      const [shown, listed] = await Promise.all([
        bed.api('GET', `pulls/${pull}`),
        bed.api('GET', `pulls/${pull}/commits?per_page=100`),
      ]);
      const commits = listed.body.map((commit: any) => ({
        sha: commit.sha,
        message: commit.commit.message,
      }));
      const owner = commits
        .map((commit: any) => readCreation(commit.message))
        .findLast(Boolean);
      return { number: pull!, body: shown.body.body ?? '', commits, owner };
    }),
  );
}

function readCreation(message: string): string | undefined {
  return /^Slipway-Creation: (\S+)$/m.exec(message)?.[1];
}

/** What arrived at GitHub too late was closed again by the one who had sent it. */
function isWithdrawn(history: readonly Written[], pull: number): boolean {
  return history.some(
    written =>
      written.action === 'pull-closed' &&
      written.pull === pull &&
      written.actor === BOT &&
      !written.isConsequence,
  );
}

/** Whether a commit adds exactly the files of a creation, byte for byte, to the commit of main that it stands on. */
async function holdsFiles(
  bed: ForgeBed,
  commit: string,
  { files }: Creation,
): Promise<boolean> {
  const parents = (await bed.git('rev-parse', `${commit}^@`)).split('\n');
  const changes = await bed.git('diff-tree', '-r', parents.at(-1)!, commit);
  const expected = files.map(
    ({ path, content }) =>
      `:000000 100644 ${'0'.repeat(40)} ${blobId(content)} A\t${path}`,
  );
  return changes === expected.join('\n');
}

function blobId(content: string): string {
  return createHash('sha1')
    .update(`blob ${Buffer.byteLength(content)}\0${content}`)
    .digest('hex');
}

type Find = (kind: 'orphan' | 'forged', sentence: string) => void;

/** A branch that is left belongs to a pull request, or a person pushed to it. */
async function judgeHead(
  bed: ForgeBed,
  branch: string,
  history: readonly Written[],
  find: Find,
): Promise<void> {
  const head = findHead(history);
  if (!head) return;
  const { body } = await bed.api('GET', `pulls?state=all&head=acme:${branch}`);
  const isProposed = body.some((pull: any) => pull.head.sha === head);
  const author = await bed.git('show', '-s', '--format=%cn', head);
  if (!isProposed && author === BOT)
    find('orphan', `${branch} is left at ${head.slice(0, 7)}`);
}

/** @returns where the branch stands; `undefined` when it was deleted last, or never made */
export function findHead(history: readonly Written[]): string | undefined {
  return history.findLast(({ action }) => action.startsWith('branch-'))?.after;
}

/** What a person pushed is moved over, or deleted, by nobody but persons. */
async function judgePushes(
  bed: ForgeBed,
  history: readonly Written[],
  find: Find,
): Promise<void> {
  const pushed = new Set(
    history
      .filter(({ actor, after }) => actor !== BOT && after)
      .map(({ after }) => after!),
  );
  for (const { action, actor, before, after } of history) {
    if (actor !== BOT || !before) continue;
    if (action === 'branch-deleted' && pushed.has(before))
      find('forged', `a person's ${before} was deleted`);
    if (action === 'branch-moved' && after) {
      const base = await bed.git('merge-base', before, after);
      if (base !== before) find('forged', `${before} was overwritten`);
    }
  }
}
