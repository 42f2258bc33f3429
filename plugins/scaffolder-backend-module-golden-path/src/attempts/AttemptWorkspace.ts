import {
  restoreWorkspace,
  serializeWorkspace,
} from '@backstage/plugin-scaffolder-node/alpha';
import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import type { AttemptKey, AttemptStore } from './AttemptStore';
import { keepTrying } from './keepTrying';

/** The files of a creation: on the disk of who works on it, and in PostgreSQL for who may have to go on. */
export class AttemptWorkspace {
  private keptDigest?: string;

  constructor(
    private readonly key: AttemptKey,
    private readonly store: AttemptStore,
  ) {}

  /** Keeps what lies in a folder, unless that is kept already. */
  async keep(path: string): Promise<void> {
    const { contents } = await serializeWorkspace({ path });
    const digest = createHash('sha256').update(contents).digest('hex');
    if (digest === this.keptDigest) return;
    await keepTrying(() => this.store.saveWorkspace(this.key, contents));
    this.keptDigest = digest;
  }

  /** Puts what is kept into a folder. What an attempt before has left on this disk is no part of it. */
  async fetch(path: string): Promise<void> {
    await fs.rm(path, { recursive: true, force: true });
    await fs.mkdir(path, { recursive: true });
    const buffer = await keepTrying(() =>
      this.store.readWorkspace(this.key.taskId),
    );
    if (buffer) await restoreWorkspace({ path, buffer });
  }
}
