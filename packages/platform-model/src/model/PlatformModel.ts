import { byPath, type RepositoryFile } from '@slipway/change-set';
import { joinName, type PlatformLayout } from '@slipway/platform-layout';
import { fileReadable } from '../rules/fileReadable';
import type { Application } from './Application';
import {
  ApplicationFolders,
  type ApplicationFolder,
} from './ApplicationFolders';
import { ArtefactIndex } from './ArtefactIndex';
import { ChangeLog } from './ChangeLog';
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
import type { Finding } from './Finding';
import { gatherApplication } from './gatherApplication';
import { isShared } from './isShared';
import { listGroups } from './listGroups';
import type { ApplicationPlace } from './PathPlace';
import { placePath } from './placePath';
import type { PlatformSnapshot } from './PlatformSnapshot';
import { readFile, type ReadFile } from './ReadFile';
import {
  compareReserved,
  type ReservedApplication,
} from './ReservedApplication';
import { RouteIndex, type RouteLookup } from './RouteIndex';
import { SharedFiles } from './SharedFiles';
import type { World } from './World';

interface Reservation {
  readonly claims: readonly Claim[];
  readonly routes: readonly RouteClaim[];
  readonly applications: readonly ReservedApplication[];
}

/** A folder of an application, and the joined name of applications, as keys of what changed. */
const FOLDER = 'folder:';
const NAME = 'name:';

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
  private readonly changes = new ChangeLog();

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
    const isNew = this.tree.add(path);
    const before = isNew ? undefined : this.forget(path);
    const read = identity && readFile(file, identity, this.contents);
    if (read) this.keep(read);
    const appears = application && !this.folders.has(application.folder);
    if (application) this.folders.add(application, path, read?.reading);
    if (isNew || read) this.note(application?.folder, before, read);
    if (appears) this.noteName(application);
  }

  /** Takes a file out; nothing happens when there is none. */
  remove(path: string): void {
    if (!this.tree.remove(path)) return;
    const before = this.forget(path);
    const { application } = placePath(this.layout, path);
    if (application) this.folders.remove(application, path);
    this.note(application?.folder, before);
    if (application && !this.folders.has(application.folder))
      this.noteName(application);
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
    const applications = added.applications().map(application => ({
      pullRequest,
      application,
      faults: added.faults(application.folder),
    }));
    this.reservations.set(pullRequest.number, { claims, routes, applications });
    this.noteReserved(applications);
  }

  /** Gives up what a pull request reserved: it was merged or closed. */
  release(number: number): void {
    const reservation = this.reservations.get(number);
    if (!reservation) return;
    for (const claim of reservation.claims) this.claimIndex.remove(claim);
    for (const route of reservation.routes) this.routeIndex.remove(route);
    this.reservations.delete(number);
    this.noteReserved(reservation.applications);
  }

  /**
   * Grows with every change. Kept as a mark, it tells with {@link changedSince} what to look at again. A mark is good
   * for this model only.
   */
  get revision(): number {
    return this.changes.revision;
  }

  /**
   * The folders of the applications that may read differently since a mark, those that are gone and those that pull
   * requests reserve or reserved among them.
   *
   * @returns `undefined` when any may: a file that they share has changed, or the mark is too old
   */
  changedSince(revision: number): ReadonlySet<string> | undefined {
    const keys = this.changes.since(revision);
    if (!keys) return undefined;
    const folders = new Set<string>();
    for (const key of keys)
      if (key.startsWith(FOLDER)) folders.add(key.slice(FOLDER.length));
      else
        for (const folder of this.foldersOf(key.slice(NAME.length)))
          folders.add(folder);
    return folders;
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

  /**
   * The files of an application that cannot be read, in the order of paths: what they would say is unknown. Known
   * whether or not files are inspected.
   */
  faults(folder: string): Pick<Finding, 'path' | 'line' | 'message'>[] {
    const found = this.folders.get(folder);
    return (found ? this.filesOf(found) : [])
      .flatMap(({ reading: { path } }) => this.fileFaults(path))
      .sort(byPath);
  }

  /** Why a file, or a part of it, cannot be read; empty for a good one. */
  fileFaults(path: string): Pick<Finding, 'path' | 'line' | 'message'>[] {
    return (this.files.get(path)?.findings ?? NO_FINDINGS)
      .filter(({ rule }) => rule === fileReadable.id)
      .map(({ line, message }) => ({ path, line, message }));
  }

  /** The applications, in the order of their folders. */
  applications(): Application[] {
    return this.applicationFolders().map(
      folder => this.application(folder) as Application,
    );
  }

  /** The folders of the applications, in order. */
  applicationFolders(): string[] {
    return Array.from(this.folders.all(), ({ folder }) => folder).sort();
  }

  /** One application; `undefined` when the repository has none in that folder. */
  application(folder: string): Application | undefined {
    const found = this.folders.get(folder);
    return (
      found &&
      gatherApplication(
        found,
        this.filesOf(found).map(({ reading }) => reading),
      )
    );
  }

  /**
   * The applications that open pull requests add files of, in the order of folders and pull requests. Where the
   * repository has an application in that folder already, the pull request adds to it: see {@link hasApplication}.
   *
   * @param folder - only of this one
   */
  reservedApplications(folder?: string): ReservedApplication[] {
    return [...this.reservations.values()]
      .flatMap(({ applications }) => applications)
      .filter(({ application }) =>
        folder === undefined ? true : application.folder === folder,
      )
      .sort(compareReserved);
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

  /** Forgets what a file says, but not that it is there. @returns what it said */
  private forget(path: string): ReadFile | undefined {
    const read = this.files.get(path);
    if (!read) return undefined;
    this.files.delete(path);
    for (const claim of read.claims) this.claimIndex.remove(claim);
    for (const route of read.routes) this.routeIndex.remove(route);
    this.artefacts.remove(path, read.names);
    this.sharedFiles.remove(read.reading);
    return read;
  }

  /** Notes whom the change of a file may concern. */
  private note(folder?: string, ...reads: (ReadFile | undefined)[]): void {
    const keys = folder === undefined ? [] : [FOLDER + folder];
    for (const read of reads) {
      if (read && isShared(read.reading)) {
        this.changes.addAll();
        return;
      }
      for (const name of read?.names ?? []) keys.push(NAME + name);
    }
    this.changes.add(keys);
  }

  private noteReserved(applications: readonly ReservedApplication[]): void {
    this.changes.add(
      applications.map(({ application }) => FOLDER + application.folder),
    );
    for (const { application } of applications) this.noteName(application);
  }

  /** Notes whom it concerns that an application appears or goes: whose a file is may depend on who bears its name. */
  private noteName({ service, application }: ApplicationPlace): void {
    const name = joinName(service, application);
    const keys = [NAME + name];
    for (const path of this.artefacts.get(name))
      for (const other of this.files.get(path)?.names ?? [])
        keys.push(NAME + other);
    this.changes.add(keys);
  }

  /** The folders of the applications of a joined name, in any case. */
  private foldersOf(name: string): string[] {
    return this.claims('name', name.toLowerCase()).flatMap(
      ({ path }) => placePath(this.layout, path).application?.folder ?? [],
    );
  }

  /** The files that belong to an application and are read, wherever they lie. */
  private filesOf(folder: ApplicationFolder): ReadFile[] {
    const paths = new Set(folder.paths);
    for (const path of this.artefacts.get(folder.name)) paths.add(path);
    const files: ReadFile[] = [];
    for (const path of paths) {
      const read = this.files.get(path);
      if (read) files.push(read);
    }
    return files;
  }

  /** False for what a pull request claims by a file, or an application, that is there already. */
  private readonly holds = (source: Claim | RouteClaim): boolean => {
    if (!source.pullRequest) return true;
    if (!isOfFolder(source)) return !this.tree.hasFile(source.path);
    const { application } = placePath(this.layout, source.path);
    return !application || !this.folders.has(application.folder);
  };
}
