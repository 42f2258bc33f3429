import { parse } from 'yaml';
import * as z from 'zod';

const lockfileSchema = z.looseObject({});
const entrySchema = z.object({
  version: z.string(),
  resolution: z.string(),
  dependencies: z.record(z.string(), z.string()).optional(),
});

/** One resolution of yarn.lock. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  readonly isWorkspace: boolean;
  /** Name to range, e.g. `{zod: 'npm:4.6.5'}`; of a workspace also what only its tests and build need. */
  readonly dependencies: Readonly<Record<string, string>>;
}

/** What yarn.lock says each dependency is resolved to. */
export class Lockfile {
  private readonly byDescriptor = new Map<string, LockedPackage>();
  private readonly workspaces = new Map<string, LockedPackage>();

  /**
   * @param text - of yarn.lock
   * @param resolutions - of the root's package.json: they replace the ranges that others ask for
   */
  constructor(
    text: string,
    private readonly resolutions: Readonly<Record<string, string>>,
  ) {
    for (const [descriptors, entry] of Object.entries(
      lockfileSchema.parse(parse(text)),
    )) {
      if (descriptors === '__metadata') continue;
      const locked = readEntry(entry);
      if (locked.isWorkspace) this.workspaces.set(locked.name, locked);
      for (const descriptor of descriptors.split(', '))
        this.byDescriptor.set(descriptor, locked);
    }
  }

  /** @throws Error when nothing is locked for it: yarn.lock and the manifests disagree */
  resolve(name: string, range: string): LockedPackage {
    const found =
      this.workspaces.get(name) ??
      this.byDescriptor.get(`${name}@${range}`) ??
      this.byDescriptor.get(`${name}@npm:${range}`) ??
      this.byDescriptor.get(`${name}@npm:${this.resolutions[name]}`) ??
      this.findPatched(name, range);
    if (!found)
      throw new Error(
        `yarn.lock: nothing is locked for ${name}@${range}; run yarn install`,
      );
    return found;
  }

  /** Yarn patches a few packages by itself, for its own file systems. */
  private findPatched(name: string, range: string): LockedPackage | undefined {
    const wanted = encodeURIComponent(range).replace(/%2F/g, '/');
    const start = `${name}@patch:${name}@${wanted}#`;
    const [, found] =
      [...this.byDescriptor].find(([descriptor]) =>
        decodeURIComponent(descriptor).startsWith(decodeURIComponent(start)),
      ) ?? [];
    return found;
  }
}

function readEntry(entry: unknown): LockedPackage {
  const { version, resolution, dependencies = {} } = entrySchema.parse(entry);
  const at = resolution.indexOf('@', 1);
  return {
    name: resolution.slice(0, at),
    version,
    isWorkspace: resolution.slice(at + 1).startsWith('workspace:'),
    dependencies,
  };
}
