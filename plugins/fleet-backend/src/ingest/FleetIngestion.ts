import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  ForgeError,
  type Forge,
  type PullRequestHistory,
} from '@slipway/forge';
import type { LatestGuards, PlatformModel } from '@slipway/platform-model';
import {
  shareRuns,
  type Platform,
  type PlatformState,
} from '@slipway/platform-state';
import { setImmediate as breathe } from 'node:timers/promises';
import type {
  ApplicationDocument,
  ApplicationKey,
  FleetStore,
  FleetWriter,
  NewFleetEvent,
  StoredApplication,
} from '../store/FleetStore';
import { endsWithin } from './endsWithin';
import { isSameJson } from './isSameJson';
import {
  listApplicationEvents,
  readCreatedAt,
  type Sighting,
} from './listApplicationEvents';
import { PlatformView } from './PlatformView';

/** Up to where the store is what the repository says. */
interface Mark {
  readonly model: PlatformModel;
  /** Of the model. */
  readonly revision: number;
  readonly guards: string;
  /** What the store named its content then. */
  readonly stored: string;
}

/** Applications that are read, compared and written together. */
const APPLICATIONS_AT_ONCE = 200;
/** Between two of these many, others have the processor. */
const DESCRIBED_AT_ONCE = 25;
const PULL_REQUESTS_AT_ONCE = 10;
/** For any answer of the forge while no other replica can write. */
const LONGEST_WAIT_MS = 20_000;

/** Brings the store to what the platform repository says. */
export class FleetIngestion {
  /** Looks and writes what differs; who asks together shares one run. @throws ForgeError */
  readonly run = shareRuns(() => this.bringUp());
  /** When it last saw where the repository stands and kept what that says, in milliseconds. */
  readAt?: number;
  private mark?: Mark;

  constructor(
    private readonly options: {
      state: PlatformState;
      forge: Forge;
      store: FleetStore;
      logger: LoggerService;
      /** The newest guards that are known now. */
      latestGuards: () => LatestGuards;
      longestWaitMs?: number;
    },
  ) {}

  /** The same, for who cannot do anything about a forge that does not answer: what is there stays. */
  async runIfPossible(): Promise<void> {
    try {
      await this.run();
    } catch (error) {
      if (!(error instanceof ForgeError)) throw error;
      this.options.logger.warn(
        `The fleet stays as it was last read: ${error.message}`,
      );
    }
  }

  private async bringUp(): Promise<void> {
    const { state, store } = this.options;
    // Read before others have to wait: the first time it takes long.
    const seen = await state.current();
    const mark = this.markOf(seen);
    const done = this.mark;
    const isUnchanged = this.listChanged(mark, done)?.size === 0;
    // When this fails, nobody knows what the store holds.
    this.mark = undefined;
    this.mark = await store.write(async writer => {
      const kept = await writer.readRevision();
      return isUnchanged && kept === seen.revision
        ? mark
        : this.write(writer, { kept, seen: seen.revision, done });
    });
    this.readAt = Date.now();
  }

  /**
   * Looks once more, as the only writer: whoever wrote before looked before, so what is older never overwrites what is
   * newer. The model may go on meanwhile; then what changed is looked at again, until nothing has.
   */
  private async write(
    writer: FleetWriter,
    before: {
      /** What the store names its content. */
      readonly kept: string | undefined;
      /** Where the repository stood before others had to wait. */
      readonly seen: string;
      readonly done: Mark | undefined;
    },
  ): Promise<Mark> {
    const { forge, latestGuards } = this.options;
    const { kept, seen } = before;
    const isFirst = kept === undefined;
    let platform = await this.look();
    // A database that was emptied, restored or has failed over does not hold what this replica saw there.
    const isKnown =
      !isFirst && [before.done?.stored, seen, platform.revision].includes(kept);
    let done = isKnown ? before.done : undefined;
    let pending: ApplicationKey[] = [];
    for (;;) {
      const mark = this.markOf(platform);
      const view = new PlatformView(platform, forge, latestGuards());
      const changed = this.listChanged(mark, done);
      const keys = await this.listKeys(writer, view, changed);
      pending = changed ? union(pending, keys) : keys;
      done = mark;
      while (pending.length > 0) {
        const some = pending.slice(0, APPLICATIONS_AT_ONCE);
        if (!(await this.bringUpSome(writer, view, mark, some, isFirst))) break;
        pending = pending.slice(APPLICATIONS_AT_ONCE);
      }
      if (pending.length === 0 && platform.model.revision === mark.revision) {
        await writer.writeRevision(platform.revision);
        return mark;
      }
      platform = await this.look();
    }
  }

  private look(): Promise<Platform> {
    return this.endsSoon(
      this.options.state.current(),
      'look at the platform repository',
    );
  }

  private endsSoon<T>(answer: Promise<T>, doing: string): Promise<T> {
    const { longestWaitMs = LONGEST_WAIT_MS } = this.options;
    return endsWithin(longestWaitMs, answer, doing);
  }

  /** @returns the folders that may read differently; `undefined` when any may */
  private listChanged(
    mark: Mark,
    done: Mark | undefined,
  ): ReadonlySet<string> | undefined {
    return done?.model === mark.model && done.guards === mark.guards
      ? mark.model.changedSince(done.revision)
      : undefined;
  }

  private async listKeys(
    writer: FleetWriter,
    view: PlatformView,
    changed: ReadonlySet<string> | undefined,
  ): Promise<ApplicationKey[]> {
    const keys = [...(changed ?? view.listFolders())].flatMap(
      folder => view.keyOf(folder) ?? [],
    );
    if (changed) return keys;
    const listed = new Set(keys.map(nameOf));
    const gone = (await writer.listKeys()).filter(
      key => !listed.has(nameOf(key)),
    );
    return [...keys, ...gone];
  }

  /** @returns false when the model went on: what was read of it is then not what the commit says, and is dropped */
  private async bringUpSome(
    writer: FleetWriter,
    view: PlatformView,
    { revision }: Mark,
    keys: readonly ApplicationKey[],
    isFirst: boolean,
  ): Promise<boolean> {
    const kept = new Map(
      (await writer.readApplications(keys)).map(stored => [
        nameOf(stored.document),
        stored,
      ]),
    );
    const sights: Sight[] = [];
    for (const [index, key] of keys.entries()) {
      if (index % DESCRIBED_AT_ONCE === 0) await breathe();
      const before = kept.get(nameOf(key));
      const after = this.describe(view, key, before);
      if (before ? !isSameJson(before.document, after) : after)
        sights.push({ key, before, after });
    }
    if (view.platform.model.revision !== revision) return false;
    if (sights.length === 0) return true;

    const sighting = await this.readSighting(view, sights, isFirst);
    const put: StoredApplication[] = [];
    const removed: ApplicationKey[] = [];
    const events: NewFleetEvent[] = [];
    for (const { key, before, after: seen } of sights) {
      const after = seen && withoutEnded(seen, sighting);
      events.push(...listApplicationEvents(before, after, sighting));
      if (after)
        put.push({
          document: after,
          createdAt: readCreatedAt(before, after, sighting),
        });
      else removed.push(key);
    }
    if (put.length > 0) await writer.putApplications(put);
    if (removed.length > 0) await writer.removeApplications(removed);
    if (events.length > 0) await writer.addEvents(events);
    return true;
  }

  /** A fault of ours in one application is no reason to keep the news of all others back. */
  private describe(
    view: PlatformView,
    key: ApplicationKey,
    before: StoredApplication | undefined,
  ): ApplicationDocument | undefined {
    try {
      return view.describe(view.folderOf(key));
    } catch (error) {
      this.options.logger.error(
        `${nameOf(key)} could not be described`,
        error instanceof Error ? error : new Error(String(error)),
      );
      return before?.document;
    }
  }

  private async readSighting(
    { platform }: PlatformView,
    sights: readonly Sight[],
    isFirst: boolean,
  ): Promise<Sighting> {
    const { forge, latestGuards } = this.options;
    const { base, proposals } = platform;
    return {
      commit: base.commit,
      commitUrl: forge.urlOfCommit(base.commit),
      at: base.committedAt ?? new Date().toISOString(),
      open: new Map(proposals.map(proposal => [proposal.number, proposal])),
      ended: await this.endsSoon(
        this.readEnded(sights),
        'read what became of pull requests',
      ),
      isFirst,
      guards: JSON.stringify(latestGuards()),
    };
  }

  /** What became of the pull requests that were open, and are no more. */
  private async readEnded(
    sights: readonly Sight[],
  ): Promise<Map<number, PullRequestHistory>> {
    const numbers = new Set(
      sights.flatMap(({ before, after }) => {
        const was = before?.document;
        const number = was?.pullRequest?.number;
        const isOpen =
          number === after?.pullRequest?.number && was?.state === after?.state;
        return number === undefined || isOpen ? [] : [number];
      }),
    );
    const histories = new Map<number, PullRequestHistory>();
    const list = [...numbers];
    for (let start = 0; start < list.length; start += PULL_REQUESTS_AT_ONCE)
      await Promise.all(
        list.slice(start, start + PULL_REQUESTS_AT_ONCE).map(async number => {
          const history = await this.readHistory(number);
          if (history) histories.set(number, history);
        }),
      );
    return histories;
  }

  private async readHistory(
    number: number,
  ): Promise<PullRequestHistory | undefined> {
    try {
      return await this.options.forge.readProposal(number);
    } catch (error) {
      if (error instanceof ForgeError && error.kind === 'not-found')
        return undefined;
      throw error;
    }
  }

  private markOf({ model, revision: stored }: Platform): Mark {
    const guards = JSON.stringify(this.options.latestGuards());
    return { model, revision: model.revision, guards, stored };
  }
}

/** An application of which something else is to be said than is kept. */
interface Sight {
  readonly key: ApplicationKey;
  readonly before: StoredApplication | undefined;
  readonly after: ApplicationDocument | undefined;
}

/** Proposals are listed before the base is read: one that was merged in between is still listed. */
function withoutEnded(
  document: ApplicationDocument,
  { ended }: Sighting,
): ApplicationDocument {
  const end = document.pullRequest && ended.get(document.pullRequest.number);
  return end && end.state !== 'open'
    ? { ...document, pullRequest: null }
    : document;
}

function union(
  some: readonly ApplicationKey[],
  more: readonly ApplicationKey[],
): ApplicationKey[] {
  return [
    ...new Map([...some, ...more].map(key => [nameOf(key), key])).values(),
  ];
}

function nameOf({ service, application }: ApplicationKey): string {
  return `${service}/${application}`;
}
