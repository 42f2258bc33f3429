import type { LoggerService } from '@backstage/backend-plugin-api';
import type { RepositoryFile } from '@slipway/change-set';
import type {
  BaseCommit,
  Forge,
  OpenProposal,
  RepositoryChanges,
} from '@slipway/forge';
import type { PlatformLayout } from '@slipway/platform-layout';
import {
  ContentReader,
  identifyFile,
  PlatformModel,
} from '@slipway/platform-model';
import { createHash } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import { CatalogTexts } from './CatalogTexts';
import type { Platform, PlatformState } from './PlatformState';
import { shareRuns } from './shareRuns';

interface Reservation {
  readonly proposal: OpenProposal;
  readonly files: readonly RepositoryFile[];
}

/** What follows the repository. */
interface Kept {
  readonly model: PlatformModel;
  readonly catalogTexts: CatalogTexts;
}

/** Between two of these many files, a model that is read afresh lets others have the processor. */
const FILES_AT_ONCE = 100;

/** Proposals whose files are asked for at the same time. */
const PROPOSALS_AT_ONCE = 10;

/**
 * The platform repository through the forge. A cache only, one in each replica: one tarball at first, then what
 * changes.
 */
export class ForgePlatformState implements PlatformState {
  readonly current = shareRuns(() => this.refresh());
  private platform?: Platform & Kept;
  private reservations = new Map<number, Reservation>();

  constructor(
    private readonly options: {
      forge: Forge;
      layout: PlatformLayout;
      logger: LoggerService;
    },
  ) {}

  private async refresh(): Promise<Platform> {
    const { forge } = this.options;
    // In this order: what is merged in between is then held by both for a moment, never by neither.
    const proposals = await forge.listOpenProposals();
    const base = await forge.readBase();
    const reservations = await this.readReservations(proposals);
    const changes = await this.readChanges(base);
    const { model, catalogTexts } = changes
      ? this.platform!
      : await this.readEverything(base);

    // Nothing waits from here on, so nobody sees one half of it.
    for (const path of changes?.removed ?? []) {
      model.remove(path);
      catalogTexts.remove(path);
    }
    if (changes) {
      putFiles(model, changes);
      for (const file of changes.files) catalogTexts.put(file);
    }
    this.reserve(model, reservations);
    this.reservations = reservations;
    this.platform = {
      base,
      model,
      proposals,
      catalogTexts,
      revision: nameRevision(base, proposals),
    };
    return this.platform;
  }

  /** @returns `undefined` when everything is to be read */
  private async readChanges(
    base: BaseCommit,
  ): Promise<RepositoryChanges | undefined> {
    if (!this.platform) return undefined;
    const known = this.platform.base.commit;
    return known === base.commit
      ? { files: [], paths: [], removed: [] }
      : this.options.forge.readChanges(known, base.commit, this.isRead);
  }

  private async readEverything({ commit }: BaseCommit): Promise<Kept> {
    const { forge, layout, logger } = this.options;
    const paths: string[] = [];
    const files = await forge.readFiles(commit, path => {
      paths.push(path);
      return this.isRead(path);
    });
    // It is asked about, never judged: proposals to it are.
    const model = new PlatformModel(layout, new ContentReader(false));
    const catalogTexts = new CatalogTexts(layout);
    for (let index = 0; index < files.length; index += FILES_AT_ONCE) {
      for (const file of files.slice(index, index + FILES_AT_ONCE)) {
        model.put(file);
        catalogTexts.put(file);
      }
      await breathe();
    }
    putFiles(model, { files: [], paths: paths.filter(p => !this.isRead(p)) });
    logger.info(
      `Read ${files.length} of ${paths.length} files at ${commit.slice(
        0,
        7,
      )} of ${forge.url}`,
    );
    return { model, catalogTexts };
  }

  private async readReservations(
    proposals: readonly OpenProposal[],
  ): Promise<Map<number, Reservation>> {
    const reservations = new Map<number, Reservation>();
    const unknown: OpenProposal[] = [];
    for (const proposal of proposals) {
      const known = this.reservations.get(proposal.number);
      if (known?.proposal.head === proposal.head)
        reservations.set(proposal.number, known);
      else unknown.push(proposal);
    }
    for (let index = 0; index < unknown.length; index += PROPOSALS_AT_ONCE)
      await Promise.all(
        unknown.slice(index, index + PROPOSALS_AT_ONCE).map(async proposal =>
          reservations.set(proposal.number, {
            proposal,
            files: await this.readProposal(proposal),
          }),
        ),
      );
    return reservations;
  }

  private async readProposal(
    proposal: OpenProposal,
  ): Promise<readonly RepositoryFile[]> {
    const { forge } = this.options;
    const added = await forge.readProposalFiles(proposal, this.isRead);
    const read = new Set(added.files.map(({ path }) => path));
    return [
      ...added.files,
      ...added.paths.filter(path => !read.has(path)).map(toUnread),
    ];
  }

  private reserve(
    model: PlatformModel,
    reservations: ReadonlyMap<number, Reservation>,
  ): void {
    const isFresh = model !== this.platform?.model;
    const before = isFresh ? new Map() : this.reservations;
    for (const [number, reservation] of before)
      if (reservations.get(number) !== reservation) model.release(number);
    for (const [number, reservation] of reservations) {
      if (before.get(number) === reservation) continue;
      const { url, requester } = reservation.proposal;
      model.reserve(
        { number, url, ...(requester && { requester }) },
        reservation.files,
      );
    }
  }

  private readonly isRead = (path: string): boolean =>
    identifyFile(this.options.layout, path) !== undefined;
}

function putFiles(
  model: PlatformModel,
  {
    files,
    paths,
  }: { files: readonly RepositoryFile[]; paths: readonly string[] },
): void {
  const read = new Set(files.map(({ path }) => path));
  for (const path of paths) if (!read.has(path)) model.put(toUnread(path));
  for (const file of files) model.put(file);
}

/** Of a file that the model does not read, only its place counts. */
function toUnread(path: string): RepositoryFile {
  return { path, content: '' };
}

function nameRevision(
  base: BaseCommit,
  proposals: readonly OpenProposal[],
): string {
  const heads = proposals.map(({ number, head }) => `${number}@${head}`).sort();
  return createHash('sha256')
    .update([base.commit, ...heads].join('\n'))
    .digest('hex');
}
