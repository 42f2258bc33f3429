import fs from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** A script or a style sheet of a built app. */
export interface Chunk {
  /** Of its file, e.g. `9035.b7c2028fdacf.chunk.js`. */
  readonly name: string;
  /** As a browser fetches it, gzip, thousands of bytes. */
  readonly kb: number;
  /** How much of what it was made of is this repository's, from 0 to 1. */
  readonly ownShare: number;
  /** The package of this repository that most of it is, e.g. `plugins/delivery`; null where there is none. */
  readonly mostlyOf: string | null;
}

/**
 * Reads what a built app consists of.
 *
 * @param folder - the app's `dist`, with source maps
 */
export async function readChunks(folder: string): Promise<Chunk[]> {
  const files = path.join(folder, 'static');
  const names = await fs.readdir(files);
  return Promise.all(
    names
      .filter(name => /\.(js|css)$/.test(name))
      .map(async (name): Promise<Chunk> => {
        const content = await fs.readFile(path.join(files, name));
        const map = names.includes(`${name}.map`)
          ? JSON.parse(
              await fs.readFile(path.join(files, `${name}.map`), 'utf8'),
            )
          : { sources: [] };
        return {
          name,
          kb: gzipSync(content).length / 1000,
          ...weighSources(map),
        };
      }),
  );
}

function weighSources(map: {
  readonly sources: readonly string[];
  readonly sourcesContent?: readonly (string | null)[];
}): Pick<Chunk, 'ownShare' | 'mostlyOf'> {
  const own = new Map<string, number>();
  let all = 0;
  map.sources.forEach((source, index) => {
    const length = map.sourcesContent?.[index]?.length ?? 0;
    all += length;
    const owner = findOwner(source);
    if (owner) own.set(owner, (own.get(owner) ?? 0) + length);
  });
  const [most] = [...own].sort(([, one], [, other]) => other - one);
  const ownLength = [...own.values()].reduce((sum, length) => sum + length, 0);
  return {
    ownShare: all ? ownLength / all : 0,
    mostlyOf: most ? most[0] : null,
  };
}

/** The builder names a source by its way from `packages/app`. */
function findOwner(source: string): string | undefined {
  if (source.includes('node_modules')) return undefined;
  const [, plugin] =
    /^webpack:\/\/app\/\.\.\/\.\.\/(plugins\/[^/]+)\/src\//.exec(source) ?? [];
  const [, other] =
    /^webpack:\/\/app\/\.\.\/([^./][^/]*)\/src\//.exec(source) ?? [];
  return (
    plugin ??
    (other && `packages/${other}`) ??
    (source.startsWith('webpack://app/./src/') ? 'packages/app' : undefined)
  );
}
