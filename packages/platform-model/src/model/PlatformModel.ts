import { byPath, type RepositoryFile } from '@slipway/change-set';
import type { PlatformLayout } from '@slipway/platform-layout';
import type { Application } from './Application';
import {
  ApplicationFolders,
  type ApplicationFolder,
} from './ApplicationFolders';
import { ArtefactIndex } from './ArtefactIndex';
import {
  compareClaims,
  compareSources,
  isOfFolder,
  type Claim,
  type ClaimKind,
  type ClaimSource,
  type OpenPullRequest,
  type RouteClaim,
} from './Claim';
import { ClaimIndex } from './ClaimIndex';
import { ContentReader, type SyntaxFinding } from './ContentReader';
import type { FileKind } from './FileKind';
import type { FileReading } from './FileReading';
import { FileTree } from './FileTree';
import { gatherApplication } from './gatherApplication';
import { isShared } from './isShared';
import { listGroups } from './listGroups';
import { placePath } from './placePath';
import type { PlatformSnapshot } from './PlatformSnapshot';
import { readFile, type ReadFile } from './ReadFile';
import { RouteIndex, type RouteLookup } from './RouteIndex';
import { SharedFiles } from './SharedFiles';
import type { World } from './World';

interface Reservation {
  readonly claims: readonly Claim[];
  readonly routes: readonly RouteClaim[];
}

const NO_FINDINGS: readonly SyntaxFinding[] = [];

/**
 * A platform repository, read. Files are put in and taken out one by one in any order, and each costs what it
 * itself takes: after a change only what changed is read again. It equals a model that was read afresh.
 */
export class PlatformModel implements World {
  readonly routes: RouteLookup = {
    near: route => this.routeIndex.near(route).filter(this.holds),
  };
  private readonly tree = new FileTree();
  /** False for what a snapshot tells: there are files it knows nothing of. */
  private isWhole = true;
  private readonly files = new Map<string, ReadFile>();
  private readonly claimIndex = new ClaimIndex();
  private readonly routeIndex = new RouteIndex();
  private readonly folders = new ApplicationFolders(this.claimIndex);
  private readonly artefacts = new ArtefactIndex();
  private readonly sharedFiles = new SharedFiles();
  private readonly reservations = new Map<number, Reservation>();

  /** @param contents - what the model shares with others that read the same contents */
  constructor(
    readonly layout: PlatformLayout,
    readonly contents: ContentReader = new ContentReader(),
  ) {}

  /** Reads a repository. */
  static read(
    files: Iterable<RepositoryFile>,
    layout: PlatformLayout,
    contents?: ContentReader,
  ): PlatformModel {
    const model = new PlatformModel(layout, contents);
    for (const file of files) model.put(file);
    return model;
  }

  /** What a snapshot tells of a repository: who holds what, and what applications share. */
  static fromSnapshot(snapshot: PlatformSnapshot): PlatformModel {
    const model = new PlatformModel(snapshot.layout);
    model.isWhole = false;
    for (const claim of snapshot.claims) model.claimIndex.add(claim);
    for (const route of snapshot.routes) model.routeIndex.add(route);
    for (const reading of snapshot.shared) {
      model.tree.add(reading.path);
      model.sharedFiles.add(reading);
    }
    return model;
  }

  /** Puts a file in, in place of the one that lies there. */
  put(file: RepositoryFile): void {
    const { path } = file;
    const { identity, application } = placePath(this.layout, path);
    if (!this.tree.add(path)) this.forget(path);
    const read = identity && readFile(file, identity, this.contents);
    if (read) this.keep(read);
    if (application) this.folders.add(application, path, read?.reading);
  }

  /** Takes a file out; nothing happens when there is none. */
  remove(path: string): void {
    if (!this.tree.remove(path)) return;
    this.forget(path);
    const { application } = placePath(this.layout, path);
    if (application) this.folders.remove(application, path);
  }

  /**
   * Reserves what an open pull request adds, in place of what it reserved before. Where a file lies in the
   * repository already, the pull request only changes it, and reserves nothing by it.
   */
  reserve(
    pullRequest: OpenPullRequest,
    files: readonly RepositoryFile[],
  ): void {
    this.release(pullRequest.number);
    const added = PlatformModel.read(files, this.layout, this.contents);
    const reserved = <T extends ClaimSource>(sources: Iterable<T>): T[] =>
      Array.from(sources, source => ({ ...source, pullRequest }));
    const claims = reserved(added.claimIndex.all());
    const routes = reserved(added.routeIndex.all());
    for (const claim of claims) this.claimIndex.add(claim);
    for (const route of routes) this.routeIndex.add(route);
    this.reservations.set(pullRequest.number, { claims, routes });
  }

  /** Gives up what a pull request reserved: it was merged or closed. */
  release(number: number): void {
    const reservation = this.reservations.get(number);
    if (!reservation) return;
    for (const claim of reservation.claims) this.claimIndex.remove(claim);
    for (const route of reservation.routes) this.routeIndex.remove(route);
    this.reservations.delete(number);
  }

  /** Everything that was read, in the order of paths. */
  readings(): FileReading[] {
    return Array.from(this.files.values(), ({ reading }) => reading).sort(
      byPath,
    );
  }

  /**
   * What is wrong with the text of a file by itself.
   *
   * @throws Error when its reader did not inspect it: a bug of ours, which must not pass for a good file
   */
  syntaxFindings(path: string): readonly SyntaxFinding[] {
    if (!this.contents.inspects)
      throw new Error(`${path} was read without being inspected`);
    return this.files.get(path)?.findings ?? NO_FINDINGS;
  }

  /** The applications, in the order of their folders. */
  applications(): Application[] {
    return [...this.folders.all()]
      .sort((one, other) => (one.folder < other.folder ? -1 : 1))
      .map(folder => this.gather(folder));
  }

  /** True for the folder of an application that has a file. */
  hasApplication(folder: string): boolean {
    return this.folders.has(folder);
  }

  claims(kind: ClaimKind, key: string): readonly Claim[] {
    const claims = this.claimIndex.get(kind, key);
    return claims.some(claim => claim.pullRequest)
      ? claims.filter(this.holds)
      : claims;
  }

  shared<K extends FileKind>(kind: K): readonly FileReading<K>[] {
    return this.sharedFiles.list(kind);
  }

  get groups(): ReadonlySet<string> | undefined {
    return listGroups(this.shared('organisation'));
  }

  hasFile(path: string): boolean {
    return this.tree.hasFile(path);
  }

  hasFolder(path: string): boolean | undefined {
    return this.tree.hasFolder(path) || (this.isWhole ? false : undefined);
  }

  /** What a browser needs to judge a change, without the files. The same for the same files and reservations. */
  snapshot(): PlatformSnapshot {
    return {
      layout: this.layout,
      claims: [...this.claimIndex.all()].filter(this.holds).sort(compareClaims),
      routes: [...this.routeIndex.all()]
        .filter(this.holds)
        .sort(compareSources),
      shared: this.sharedFiles.all(),
    };
  }

  private keep(read: ReadFile): void {
    const { reading, claims, routes, names } = read;
    this.files.set(reading.path, read);
    for (const claim of claims) this.claimIndex.add(claim);
    for (const route of routes) this.routeIndex.add(route);
    this.artefacts.add(reading.path, names);
    if (isShared(reading)) this.sharedFiles.add(reading);
  }

  /** Forgets what a file says, but not that it is there. */
  private forget(path: string): void {
    const read = this.files.get(path);
    if (!read) return;
    this.files.delete(path);
    for (const claim of read.claims) this.claimIndex.remove(claim);
    for (const route of read.routes) this.routeIndex.remove(route);
    this.artefacts.remove(path, read.names);
    this.sharedFiles.remove(read.reading);
  }

  private gather(folder: ApplicationFolder): Application {
    const paths = new Set(folder.paths);
    for (const path of this.artefacts.get(folder.name)) paths.add(path);
    const readings: FileReading[] = [];
    for (const path of paths) {
      const read = this.files.get(path);
      if (read) readings.push(read.reading);
    }
    return gatherApplication(folder, readings);
  }

  /** False for what a pull request claims by a file, or an application, that is there already. */
  private readonly holds = (source: Claim | RouteClaim): boolean => {
    if (!source.pullRequest) return true;
    if (!isOfFolder(source)) return !this.tree.hasFile(source.path);
    const { application } = placePath(this.layout, source.path);
    return !application || !this.folders.has(application.folder);
  };
}
