import type { RepositoryFile } from '@slipway/change-set';
import type { Application } from './Application';
import type { Claim, ClaimKind, RouteClaim } from './Claim';
import type { FileKind } from './FileKind';
import type { FileReading } from './FileReading';
import { PlatformModel } from './PlatformModel';
import type { RouteLookup } from './RouteIndex';
import type { World } from './World';

/**
 * A repository as it would be with some files added or replaced. The base stays as it is, so many changes can be
 * judged against one base at the same time.
 */
export class ProposedModel implements World {
  private readonly own: PlatformModel;
  readonly routes: RouteLookup;

  constructor(private readonly base: PlatformModel) {
    this.own = new PlatformModel(base.layout);
    this.routes = {
      near: (route: RouteClaim) => [
        ...base.routes.near(route).filter(this.stays),
        ...this.own.routes.near(route),
      ],
    };
  }

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
    return [
      ...this.base.claims(kind, key).filter(this.stays),
      ...this.own.claims(kind, key),
    ];
  }

  shared<K extends FileKind>(kind: K): readonly FileReading<K>[] {
    const own = this.own.shared(kind);
    const base = this.base.shared(kind);
    return own.length === 0 ? base : [...base.filter(this.stays), ...own];
  }

  hasFile(path: string): boolean {
    return this.own.hasFile(path) || this.base.hasFile(path);
  }

  hasFolder(path: string): boolean | undefined {
    return this.own.hasFolder(path) || this.base.hasFolder(path);
  }

  get groups() {
    return this.own.shared('organisation').length > 0
      ? new Set([...(this.base.groups ?? []), ...(this.own.groups ?? [])])
      : this.base.groups;
  }

  /** False for what the change replaces. What a pull request reserves is not replaced by lying in the same place. */
  private readonly stays = (source: { path: string; pullRequest?: object }) =>
    source.pullRequest !== undefined || !this.own.hasFile(source.path);
}
