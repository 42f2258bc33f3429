/** Which files there are, and so which folders. */
export class FileTree {
  private readonly files = new Set<string>();
  /** How many files and folders each folder holds. */
  private readonly folders = new Map<string, number>();

  /** @returns false when there is such a file already */
  add(path: string): boolean {
    const { size } = this.files;
    this.files.add(path);
    if (this.files.size === size) return false;
    for (const folder of listFolders(path)) {
      const count = this.folders.get(folder) ?? 0;
      this.folders.set(folder, count + 1);
      // The folders above count it already.
      if (count > 0) break;
    }
    return true;
  }

  /** @returns false when there was no such file */
  remove(path: string): boolean {
    if (!this.files.delete(path)) return false;
    for (const folder of listFolders(path)) {
      const count = this.folders.get(folder)! - 1;
      if (count > 0) {
        this.folders.set(folder, count);
        break;
      }
      this.folders.delete(folder);
    }
    return true;
  }

  hasFile(path: string): boolean {
    return this.files.has(path);
  }

  hasFolder(path: string): boolean {
    return this.folders.has(path);
  }
}

/** The folders that a path lies in, the nearest first. */
function* listFolders(path: string): Iterable<string> {
  for (
    let end = path.lastIndexOf('/');
    end > 0;
    end = path.lastIndexOf('/', end - 1)
  )
    yield path.slice(0, end);
}
