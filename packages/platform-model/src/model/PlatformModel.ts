import { byPath, type RepositoryFile } from '@slipway/change-set';
import { matchPlace, type PlatformLayout } from '@slipway/platform-layout';
import type { Application } from './Application';
import type { Claim, ClaimKind, OpenPullRequest, RouteClaim } from './Claim';
import { ClaimIndex } from './ClaimIndex';
import { ContentReader, type SyntaxFinding } from './ContentReader';
import { identifyFile, type FileKind } from './FileKind';
import type { FileReading } from './FileReading';
import { foldLook } from './foldLook';
import { gatherApplication } from './gatherApplication';
import { isShared } from './isShared';
import { listArtefactNames } from './listArtefactNames';
import { listClaims, listRoutes } from './listClaims';
import type { PlatformSnapshot } from './PlatformSnapshot';
import { RouteIndex } from './RouteIndex';
import type { World } from './World';

interface ReadFile {
  readonly reading: FileReading;
  readonly findings: readonly SyntaxFinding[];
  readonly claims: readonly Claim[];
  readonly routes: readonly RouteClaim[];
  readonly names: readonly string[];
}

interface ApplicationFolder {
  readonly service: string;
  readonly application: string;
  readonly name: string;
  readonly folder: string;
  readonly paths: Set<string>;
  claims: readonly Claim[];
}

/**
 * A platform repository, read. Files are put in and taken out one by one in any order, and each costs what it
 * itself takes: after a change only what changed is read again. It equals a model that was read afresh.
 */
export class PlatformModel implements World {
  readonly routes = new RouteIndex();
  private readonly contents = new ContentReader();
  private readonly paths = new Set<string>();
  /** False for what a snapshot tells: there are files it knows nothing of. */
  private isWhole = true;
  private readonly files = new Map<string, ReadFile>();
  private readonly folders = new Map<string, ApplicationFolder>();
  private readonly claimIndex = new ClaimIndex();
  private readonly sharedByKind = new Map<FileKind, Map<string, FileReading>>();
  /** Files outside of applications' folders, by the names they may belong to. */
  private readonly byName = new Map<string, Set<string>>();
  private readonly reservations = new Map<number, ReadFile[]>();

  constructor(readonly layout: PlatformLayout) {}

  /** Reads a repository. */
  static read(
    files: Iterable<RepositoryFile>,
    layout: PlatformLayout,
  ): PlatformModel {
    const model = new PlatformModel(layout);
    for (const file of files) model.put(file);
    return model;
  }

  /** What a snapshot tells of a repository: who holds what, and what applications share. */
  static fromSnapshot(snapshot: PlatformSnapshot): PlatformModel {
    const model = new PlatformModel(snapshot.layout);
    model.isWhole = false;
    for (const claim of snapshot.claims) model.claimIndex.add(claim);
    for (const route of snapshot.routes) model.routes.add(route);
    for (const reading of snapshot.shared)
      model.keep({ reading, findings: [], claims: [], routes: [], names: [] });
    return model;
  }

  /** Puts a file in, in place of the one that lies there. */
  put(file: RepositoryFile): void {
    this.remove(file.path);
    this.addPath(file.path);
    const read = this.readFile(file);
    if (!read) return;
    this.keep(read);
    for (const claim of read.claims) this.claimIndex.add(claim);
    for (const route of read.routes) this.routes.add(route);
    for (const name of read.names) {
      const there = this.byName.get(name);
      if (there) there.add(file.path);
      else this.byName.set(name, new Set([file.path]));
    }
    if (read.reading.kind === 'catalog-info') this.renewFolder(file.path);
  }

  /** Takes a file out; nothing happens when there is none. */
  remove(path: string): void {
    const read = this.files.get(path);
    if (read) {
      this.files.delete(path);
      this.sharedByKind.get(read.reading.kind)?.delete(path);
      for (const claim of read.claims) this.claimIndex.remove(claim);
      for (const route of read.routes) this.routes.remove(route);
      for (const name of read.names) {
        const there = this.byName.get(name);
        there?.delete(path);
        if (there?.size === 0) this.byName.delete(name);
      }
    }
    if (this.paths.delete(path)) this.removeFromFolder(path);
  }

  /** Reserves what an open pull request adds, in place of what it reserved before. */
  reserve(
    pullRequest: OpenPullRequest,
    files: readonly RepositoryFile[],
  ): void {
    this.release(pullRequest.number);
    const added = PlatformModel.read(files, this.layout);
    const reserved: ReadFile[] = [...added.files.values()].map(read => ({
      ...read,
      claims: read.claims.map(claim => ({ ...claim, pullRequest })),
      routes: read.routes.map(route => ({ ...route, pullRequest })),
    }));
    for (const folder of added.folders.values())
      reserved.push({
        ...reserved[0],
        claims: folder.claims.map(claim => ({ ...claim, pullRequest })),
        routes: [],
      });
    for (const { claims, routes } of reserved) {
      for (const claim of claims) this.claimIndex.add(claim);
      for (const route of routes) this.routes.add(route);
    }
    this.reservations.set(pullRequest.number, reserved);
  }

  /** Gives up what a pull request reserved: it was merged or closed. */
  release(number: number): void {
    for (const { claims, routes } of this.reservations.get(number) ?? []) {
      for (const claim of claims) this.claimIndex.remove(claim);
      for (const route of routes) this.routes.remove(route);
    }
    this.reservations.delete(number);
  }

  /** Everything that was read, in the order of paths. */
  readings(): FileReading[] {
    return [...this.files.values()].map(read => read.reading).sort(byPath);
  }

  /** What is wrong with the text of a file by itself. */
  syntaxFindings(path: string): readonly SyntaxFinding[] {
    return this.files.get(path)?.findings ?? [];
  }

  /** The applications, in the order of their folders. */
  applications(): Application[] {
    return [...this.folders.values()]
      .sort((a, b) => (a.folder < b.folder ? -1 : 1))
      .map(folder => this.gather(folder));
  }

  claims(kind: ClaimKind, key: string): readonly Claim[] {
    return this.claimIndex.get(kind, key);
  }

  shared<K extends FileKind>(kind: K): readonly FileReading<K>[] {
    return [
      ...(this.sharedByKind.get(kind)?.values() ?? []),
    ] as FileReading<K>[];
  }

  hasFile(path: string): boolean {
    return this.paths.has(path);
  }

  hasFolder(path: string): boolean | undefined {
    // Asked for a folder or two of the whole platform, so an index of all folders would cost more than it saves.
    for (const each of this.paths)
      if (each.startsWith(`${path}/`)) return true;
    return this.isWhole ? false : undefined;
  }

  /** What a browser needs to judge a change, without the files. */
  snapshot(): PlatformSnapshot {
    return {
      layout: this.layout,
      claims: [...this.claimIndex.all()],
      routes: [...this.routes.all()],
      shared: [...this.sharedByKind.values()].flatMap(files => [
        ...files.values(),
      ]),
    };
  }

  private readFile(file: RepositoryFile): ReadFile | undefined {
    const identity = identifyFile(this.layout, file.path);
    if (!identity) return undefined;
    const { facts, findings } = this.contents.read(file, identity.kind);
    const reading = { path: file.path, ...identity, facts } as FileReading;
    return {
      reading,
      findings,
      claims: listClaims(reading),
      routes: listRoutes(reading),
      names: listArtefactNames(reading),
    };
  }

  private keep(read: ReadFile): void {
    const { reading } = read;
    this.paths.add(reading.path);
    this.files.set(reading.path, read);
    if (!isShared(reading)) return;
    const there = this.sharedByKind.get(reading.kind);
    if (there) there.set(reading.path, reading);
    else
      this.sharedByKind.set(reading.kind, new Map([[reading.path, reading]]));
  }

  private addPath(path: string): void {
    this.paths.add(path);
    const folder = this.folderOf(path);
    if (!folder) return;
    folder.paths.add(path);
    // Without a catalog file the claims point to the first of the files, in whatever order they come.
    const [claim] = folder.claims;
    const isPointedTo = claim?.path === `${folder.folder}/catalog-info.yaml`;
    if (!claim || (path < claim.path && !isPointedTo)) this.renewFolder(path);
  }

  private removeFromFolder(path: string): void {
    const folder = this.folderOf(path);
    if (!folder) return;
    folder.paths.delete(path);
    if (folder.claims[0]?.path === path) this.renewFolder(path);
    if (folder.paths.size === 0) this.folders.delete(folder.folder);
  }

  private folderOf(path: string): ApplicationFolder | undefined {
    const place = matchPlace(this.layout, 'application', path);
    if (!place?.service || !place.application) return undefined;
    const folder = path.slice(0, -place.rest.length - 1);
    let there = this.folders.get(folder);
    if (!there) {
      const { service, application } = place;
      there = {
        service,
        application,
        name: `${service}-${application}`,
        folder,
        paths: new Set(),
        claims: [],
      };
      this.folders.set(folder, there);
    }
    return there;
  }

  /** Claims the names of an application anew, pointing to its catalog file where it has one. */
  private renewFolder(path: string): void {
    const folder = this.folderOf(path)!;
    for (const claim of folder.claims) this.claimIndex.remove(claim);
    folder.claims = folder.paths.size === 0 ? [] : this.claimNames(folder);
    for (const claim of folder.claims) this.claimIndex.add(claim);
  }

  private claimNames(folder: ApplicationFolder): Claim[] {
    const { catalogInfo, path } = this.gather(folder);
    const component = catalogInfo?.facts.entities[0];
    const source = {
      path,
      line: component?.name?.line ?? 1,
      ...(component?.owner &&
        'value' in component.owner && { owner: component.owner.value }),
    };
    const { name } = folder;
    return [
      { kind: 'name', key: name.toLowerCase(), name, ...source },
      {
        kind: 'folder',
        key: folder.folder.toLowerCase(),
        name: folder.folder,
        ...source,
      },
      { kind: 'look', key: foldLook(name), name, ...source },
    ];
  }

  private gather(folder: ApplicationFolder): Application {
    const own = [...folder.paths, ...(this.byName.get(folder.name) ?? [])];
    return gatherApplication(
      folder,
      own.flatMap(path => this.files.get(path)?.reading ?? []).sort(byPath),
      [...folder.paths].sort()[0],
    );
  }

  get groups(): ReadonlySet<string> | undefined {
    const files = this.shared('organisation');
    if (files.length === 0) return undefined;
    return new Set(
      files.flatMap(({ facts }) =>
        facts.entities.flatMap(({ kind, namespace, name }) =>
          kind &&
          'value' in kind &&
          kind.value === 'Group' &&
          name &&
          'value' in name
            ? [
                `group:${
                  namespace && 'value' in namespace
                    ? namespace.value
                    : 'default'
                }/${name.value}`,
              ]
            : [],
        ),
      ),
    );
  }
}
