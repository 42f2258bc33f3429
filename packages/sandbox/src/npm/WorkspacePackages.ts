import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { createGzip } from 'node:zlib';
import { pack } from 'tar-stream';
import { readFolder } from '../seed/readFolder';
import {
  toPublishedManifest,
  type PublishedManifest,
} from './toPublishedManifest';

/** Where npm looks for the files of a package in its archive. */
const ROOT = 'package';

/** Any one, and always the same: equal files are equal archives. */
const TIME = new Date('1985-10-26T08:15:00Z');

/** A package as a registry serves it. */
export interface PackedPackage {
  readonly manifest: PublishedManifest;
  /** A tar archive, compressed. */
  readonly archive: Buffer;
  /** Subresource integrity of the archive, e.g. `sha512-...`. */
  readonly integrity: string;
  /** SHA-1 of the archive in hexadecimal, which npm still asks for. */
  readonly shasum: string;
}

/** Packages of the workspace, packed as `npm publish` would; read anew each time, so what was built again is served. */
export class WorkspacePackages {
  /** @param folders - each holds a package.json and what was built, in `dist` */
  constructor(private readonly folders: readonly string[]) {}

  /**
   * @param name - e.g. `@slipway/token-verifier`
   * @returns `undefined` when there is none of this name
   * @throws Error naming the folder in which nothing has been built
   */
  async pack(name: string): Promise<PackedPackage | undefined> {
    const sources = await Promise.all(this.folders.map(readManifest));
    const index = sources.findIndex(source => source.name === name);
    if (index === -1) return undefined;
    const folder = this.folders[index];
    const manifest = toPublishedManifest(sources[index], other => {
      const found = sources.find(source => source.name === other);
      if (!found)
        throw new Error(`${folder}: it needs ${other}, which is not published`);
      return found.version;
    });
    const archive = await archiveOf(folder, manifest);
    return {
      manifest,
      archive,
      integrity: `sha512-${createHash('sha512')
        .update(archive)
        .digest('base64')}`,
      shasum: createHash('sha1').update(archive).digest('hex'),
    };
  }
}

async function readManifest(folder: string) {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
}

async function archiveOf(
  folder: string,
  manifest: PublishedManifest,
): Promise<Buffer> {
  const built = await readFolder(join(folder, 'dist')).catch(() => []);
  const files = built.filter(({ path }) => !path.startsWith('.'));
  if (files.length === 0)
    throw new Error(`${folder}: nothing has been built in dist`);
  const readme = await readFile(join(folder, 'README.md'), 'utf8');
  const archive = pack();
  const add = (path: string, content: string) =>
    archive.entry(
      { name: `${ROOT}/${path}`, mtime: TIME, mode: 0o644 },
      content,
    );
  add('package.json', `${JSON.stringify(manifest, null, 2)}\n`);
  add('README.md', readme);
  for (const { path, content } of files) add(`dist/${path}`, content);
  archive.finalize();
  return buffer(archive.pipe(createGzip({ level: 9 })));
}
