import { byPath, type RepositoryFile } from '@slipway/change-set';
import type { Application } from './Application';
import {
  compareSources,
  isOfFolder,
  type Claim,
  type ClaimKind,
  type RouteClaim,
} from './Claim';
import type { FileKind } from './FileKind';
import type { FileReading } from './FileReading';
import { listGroups } from './listGroups';
import { placePath } from './placePath';
import { PlatformModel } from './PlatformModel';
import type { RouteLookup } from './RouteIndex';
import type { World } from './World';

/**
 * A repository as it would be with some files added or replaced. The base stays as it is, so many changes can be
 * judged against one base at the same time. A change brings all files of the applications that it touches: of those
 * in the base it sees only what they claim.
 */
export class ProposedModel implements World {
  private readonly own: PlatformModel;

  constructor(private readonly base: PlatformModel) {
    // What the base has read is shared where it was inspected as a change has to be.
    this.own = new PlatformModel(
      base.layout,
      base.contents.inspects ? base.contents : undefined,
    );
  }

  readonly routes: RouteLookup = {
    near: route =>
      [
        ...this.base.routes.near(route).filter(this.stays),
        ...this.own.routes.near(route),
      ].sort(compareSources),
  };

  get layout() {
    return this.base.layout;
  }

  put(file: RepositoryFile): void {
    this.own.put(file);
  }

  /** Takes a file out of the change. */
  remove(path: string): void {
    this.own.remove(path);
  }

  /** The files of the change. */
  readings(): FileReading[] {
    return this.own.readings();
  }

  syntaxFindings(path: string) {
    return this.own.syntaxFindings(path);
  }

  /** The applications that the change touches. */
  applications(): Application[] {
    return this.own.applications();
  }

  claims(kind: ClaimKind, key: string): readonly Claim[] {
    const base = this.base.claims(kind, key).filter(this.stays);
    const own = this.own.claims(kind, key);
    return base.length === 0 ? own : [...base, ...own].sort(compareSources);
  }

  shared<K extends FileKind>(kind: K): readonly FileReading<K>[] {
    const own = this.own.shared(kind);
    const base = this.base.shared(kind);
    if (!base.some(({ path }) => this.own.hasFile(path)) && own.length === 0)
      return base;
    return [...base.filter(({ path }) => !this.own.hasFile(path)), ...own].sort(
      byPath,
    );
  }

  get groups() {
    return listGroups(this.shared('organisation'));
  }

  hasFile(path: string): boolean {
    return this.own.hasFile(path) || this.base.hasFile(path);
  }

  hasFolder(path: string): boolean | undefined {
    return this.own.hasFolder(path) || this.base.hasFolder(path);
  }

  /** False for what the change replaces. What a pull request reserves is not replaced by lying in the same place. */
  private readonly stays = (source: Claim | RouteClaim): boolean => {
    if (source.pullRequest) return true;
    if (!isOfFolder(source)) return !this.own.hasFile(source.path);
    const { application } = placePath(this.layout, source.path);
    return !application || !this.own.hasApplication(application.folder);
  };
}
