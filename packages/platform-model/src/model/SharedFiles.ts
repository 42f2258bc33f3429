import { byPath } from '@slipway/change-set';
import type { FileKind } from './FileKind';
import type { FileReading } from './FileReading';

const NONE: readonly FileReading[] = [];

/** The files that applications share, by their kinds. */
export class SharedFiles {
  private readonly byKind = new Map<FileKind, Map<string, FileReading>>();
  /** Lists that were asked for since the last change of their kind. */
  private readonly lists = new Map<FileKind, readonly FileReading[]>();

  add(reading: FileReading): void {
    const { kind, path } = reading;
    const there = this.byKind.get(kind);
    if (there) there.set(path, reading);
    else this.byKind.set(kind, new Map([[path, reading]]));
    this.lists.delete(kind);
  }

  remove({ kind, path }: FileReading): void {
    if (this.byKind.get(kind)?.delete(path)) this.lists.delete(kind);
  }

  /** In the order of paths: the very same list until one of its files changes. */
  list<K extends FileKind>(kind: K): readonly FileReading<K>[] {
    let list = this.lists.get(kind);
    if (!list) {
      list = [...(this.byKind.get(kind)?.values() ?? NONE)].sort(byPath);
      this.lists.set(kind, list);
    }
    return list as readonly FileReading<K>[];
  }

  /** All of them, in the order of paths. */
  all(): FileReading[] {
    return [...this.byKind.values()]
      .flatMap(readings => [...readings.values()])
      .sort(byPath);
  }
}
