import type { Forge } from '@slipway/forge';
import { matchArtefact, placeArtefact } from '@slipway/platform-layout';
import {
  readPosture,
  summarizePosture,
  type Application,
  type LatestGuards,
  type ReservedApplication,
} from '@slipway/platform-model';
import type { Platform } from '@slipway/platform-state';
import type { ApplicationDocument, ApplicationKey } from '../store/FleetStore';
import {
  describeApplication,
  type DescribedApplication,
} from './describeApplication';
import { linkRepository, type RepositoryLinks } from './RepositoryLinks';

/** The platform repository as one look found it, application by application. Its model goes on with the repository. */
export class PlatformView {
  private readonly links: RepositoryLinks;
  /** By folder; of several pull requests that add to one, the first. */
  private readonly reserved = new Map<string, ReservedApplication>();

  constructor(
    readonly platform: Platform,
    private readonly forge: Forge,
    private readonly guards: LatestGuards,
  ) {
    this.links = linkRepository(forge);
    for (const one of platform.model.reservedApplications()) {
      const { folder } = one.application;
      if (!this.reserved.has(folder)) this.reserved.set(folder, one);
    }
  }

  /** The folders of all applications, proposed ones among them. */
  listFolders(): string[] {
    const { model } = this.platform;
    return [
      ...new Set([...model.applicationFolders(), ...this.reserved.keys()]),
    ];
  }

  /** @returns `undefined` when nothing is said of it: it is gone, or was never there */
  describe(folder: string): ApplicationDocument | undefined {
    const { model, proposals } = this.platform;
    const reserved = this.reserved.get(folder);
    const application = model.application(folder);
    if (application)
      return this.describeOne(application, {
        state: 'live',
        faults: model.faults(folder),
        pullRequest: reserved?.pullRequest,
        links: this.links,
      });
    if (!reserved) return undefined;
    const { pullRequest, faults } = reserved;
    const head = proposals.find(({ number }) => number === pullRequest.number);
    return this.describeOne(reserved.application, {
      state: 'proposed',
      faults,
      pullRequest,
      // Its files lie nowhere but on the head of the pull request.
      links: linkRepository(this.forge, head?.head),
    });
  }

  private describeOne(
    application: Application,
    said: Pick<
      DescribedApplication,
      'state' | 'faults' | 'pullRequest' | 'links'
    >,
  ): ApplicationDocument {
    const { model: world } = this.platform;
    const postures = readPosture(application, world, this.guards);
    return describeApplication({
      ...said,
      application,
      world,
      postures,
      summary: summarizePosture(application, world, this.guards, postures),
    });
  }

  /** Whose folder it is. */
  keyOf(folder: string): ApplicationKey | undefined {
    const { layout } = this.platform.model;
    return matchArtefact(layout, 'application', `${folder}/-`);
  }

  folderOf(key: ApplicationKey): string {
    return placeArtefact(this.platform.model.layout, 'application', key);
  }
}
