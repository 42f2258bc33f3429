import { mkdirSync } from 'node:fs';
import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';

/**
 * Named JSON documents on disk. A document is replaced as a whole: written beside, flushed, then renamed, so
 * that `kill -9` at any moment leaves either the old or the new one.
 *
 * What is read is shared with every other reader: treat it as immutable.
 */
export class StateStore {
  private readonly documents = new Map<string, unknown>();
  private readonly queues = new Map<string, Promise<unknown>>();

  /** @param folder - where the documents live, one `<name>.json` each; created when absent */
  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true });
  }

  /**
   * @returns the document, or `undefined` when it was never written
   * @throws Error naming the file when it does not hold what `schema` says
   */
  async read<T>(name: string, schema: z.ZodType<T>): Promise<T | undefined> {
    if (!this.documents.has(name)) {
      const document = await this.load(name, schema);
      // A write that ended meanwhile is newer than what was loaded.
      if (!this.documents.has(name) && document !== undefined)
        this.documents.set(name, document);
    }
    return this.documents.get(name) as T | undefined;
  }

  /** Replaces a document, after every update of it that is under way. */
  async write<T>(name: string, value: T): Promise<void> {
    await this.enqueue(name, () => this.replace(name, value));
  }

  /**
   * Reads, changes and writes a document while no one else changes it. Nothing is written when `change` throws
   * or returns what it was given.
   *
   * @param change - receives the document (`undefined` when never written) and returns the new one
   * @returns the new document
   */
  async update<T>(
    name: string,
    schema: z.ZodType<T>,
    change: (current: T | undefined) => T | Promise<T>,
  ): Promise<T> {
    return this.enqueue(name, async () => {
      const current = await this.read(name, schema);
      const next = await change(current);
      if (next !== current) await this.replace(name, next);
      return next;
    });
  }

  /** Resolves when every change that is under way is on disk, or has failed. */
  async settle(): Promise<void> {
    await Promise.allSettled(this.queues.values());
  }

  private enqueue<R>(name: string, task: () => Promise<R>): Promise<R> {
    const before = this.queues.get(name) ?? Promise.resolve();
    const run = before.then(task, task);
    this.queues.set(name, run);
    return run;
  }

  private async load<T>(
    name: string,
    schema: z.ZodType<T>,
  ): Promise<T | undefined> {
    const file = this.fileOf(name);
    let text: string;
    try {
      text = await readFile(file, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
    try {
      return schema.parse(JSON.parse(text));
    } catch (cause) {
      throw new Error(
        `${file} is not a document of this sandbox: restore it, or delete it to start that part afresh`,
        { cause },
      );
    }
  }

  private async replace(name: string, value: unknown): Promise<void> {
    const file = this.fileOf(name);
    const beside = `${file}.next`;
    const handle = await open(beside, 'w');
    try {
      await handle.writeFile(JSON.stringify(value, null, 2));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
    this.documents.set(name, value);
  }

  private fileOf(name: string): string {
    return join(this.folder, `${name}.json`);
  }
}
