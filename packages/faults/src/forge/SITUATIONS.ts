import type { BaseCommit } from '@slipway/forge';
import { attemptCreation } from './attemptCreation';
import type { Call } from './CALLS';
import { toCreation, type Asked, type Creation, type Told } from './Creation';
import { killableFetch } from './killableFetch';
import type { ForgeBed } from './startForgeBed';

/** What was before a creation is tried. */
export interface Situation {
  /** The calls that it makes and whose failure is of interest. */
  readonly calls: readonly Call[];
  /** @returns what else was asked for on the branch, and what the attempt may know */
  prepare(bed: ForgeBed, creation: Creation): Promise<Prepared>;
  /** Whether this is what the person has to be told. */
  isRight(told: Told): boolean;
}

/** @see Situation */
export interface Prepared {
  readonly others?: readonly Asked[];
  /** Read before something else happened. */
  readonly base?: BaseCommit;
  readonly hasEnded?: (creation: string) => Promise<boolean>;
  /** A second replica goes at it at the same time. */
  readonly isTwin?: boolean;
}

const succeeds = ({ outcome }: Told) =>
  outcome === 'opened' || outcome === 'found';
const opens = ({ outcome }: Told) =>
  outcome === 'opened' || outcome === 'found';
const finds = ({ outcome }: Told) => outcome === 'found';

const NOTHING_BEFORE: Omit<Situation, 'calls'> = {
  prepare: async () => ({}),
  isRight: succeeds,
};

/** Every situation in which the calls of a creation fail; the key says what was before. */
export const SITUATIONS: Readonly<Record<string, Situation>> = {
  fresh: {
    ...NOTHING_BEFORE,
    calls: ['base', 'look', 'tree', 'commit', 'branch', 'pull'],
  },
  'a twin goes at it as well': {
    ...NOTHING_BEFORE,
    calls: ['branch'],
    prepare: async () => ({ isTwin: true }),
  },
  'killed before the pull request': {
    calls: ['branch', 'head', 'owner', 'pull'],
    async prepare(bed, creation) {
      await dieBeforePull(bed, creation);
      return {};
    },
    isRight: opens,
  },
  'an ended creation left the branch': {
    calls: ['head', 'advance', 'pull'],
    async prepare(bed, creation) {
      const other = toOther(creation, 'ben');
      await dieBeforePull(bed, other);
      return {
        others: [{ creation: other, told: { outcome: 'given-up' } }],
        hasEnded: async id => id === other.creation,
      };
    },
    isRight: opens,
  },
  'somebody else is at it': {
    calls: ['branch', 'owner'],
    async prepare(bed, creation) {
      const other = toOther(creation, 'ben');
      await dieBeforePull(bed, other);
      return { others: [{ creation: other, told: { outcome: 'given-up' } }] };
    },
    isRight: ({ outcome }) => outcome === 'branch-taken',
  },
  'a reviewer pushed first': {
    calls: ['head'],
    async prepare(bed, creation) {
      await dieBeforePull(bed, creation);
      await pushFile(bed, creation.branch);
      return {};
    },
    isRight: told => told.outcome === 'branch-taken' && told.isPushed === true,
  },
  'main has moved': {
    calls: ['tree', 'branch', 'pull'],
    async prepare(bed, { creation }) {
      const base = await bed.createForge(bed.takeToken()).readBase();
      await pushFile(bed, 'main', `notes/${creation}.md`);
      return { base };
    },
    isRight: opens,
  },
  'asked for anew after a close': {
    calls: ['look', 'advance', 'pull'],
    async prepare(bed, creation) {
      const former = { ...creation, creation: `${creation.creation}-former` };
      return { others: [await closeAfterwards(bed, former)] };
    },
    isRight: opens,
  },
  'restored after a close, the branch is gone': {
    calls: ['look', 'commits'],
    async prepare(bed, creation) {
      await closeAfterwards(bed, creation);
      await bed.api('DELETE', `git/refs/heads/${creation.branch}`);
      return {};
    },
    isRight: finds,
  },
  'restored after a merge': {
    calls: ['look', 'commits'],
    async prepare(bed, creation) {
      const forge = bed.createForge(bed.takeToken());
      const base = await forge.readBase();
      const number = readNumber(await attemptCreation(forge, creation));
      await bed.api('PUT', `pulls/${number}/merge`, {});
      await bed.api('DELETE', `git/refs/heads/${creation.branch}`);
      return { base };
    },
    isRight: finds,
  },
  'a double click was faster': {
    calls: ['branch', 'commits'],
    async prepare(bed, creation) {
      const first = { ...creation, creation: `${creation.creation}-first` };
      const told = await attemptCreation(
        bed.createForge(bed.takeToken()),
        withOwnBody(first),
      );
      return { others: [{ creation: withOwnBody(first), told: told! }] };
    },
    isRight: finds,
  },
};

function toOther({ branch, creation }: Creation, requester: string): Creation {
  return toCreation(branch, `${creation}-${requester}`, requester, requester);
}

function withOwnBody(creation: Creation): Creation {
  return { ...creation, body: `Again, by ${creation.creation}.` };
}

/** Leaves the branch without its pull request, as a process that was killed in between does. */
async function dieBeforePull(bed: ForgeBed, creation: Creation): Promise<void> {
  const client = killableFetch((method, url) =>
    method === 'POST' && url.endsWith('/pulls') ? 'before' : undefined,
  );
  const forge = bed.createForge(bed.takeToken(), client.fetch);
  await Promise.race([forge.proposeChange(creation), client.killed]);
}

async function closeAfterwards(
  bed: ForgeBed,
  creation: Creation,
): Promise<Asked> {
  const own = withOwnBody(creation);
  const forge = bed.createForge(bed.takeToken());
  const told = await attemptCreation(forge, own);
  await bed.api('PATCH', `pulls/${readNumber(told)}`, { state: 'closed' });
  return { creation: own, told: told! };
}

function readNumber(told: Told | undefined): number {
  if (told?.outcome === 'opened' || told?.outcome === 'found')
    return told.pullRequest.number;
  throw new Error(`The situation could not be made: ${JSON.stringify(told)}`);
}

async function pushFile(
  bed: ForgeBed,
  branch: string,
  file = 'REVIEW.md',
): Promise<void> {
  await bed.api('PUT', `contents/${file}`, {
    message: 'Say more',
    content: Buffer.from('more\n').toString('base64'),
    branch,
  });
}
