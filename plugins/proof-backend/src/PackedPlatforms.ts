import type { Platform } from '@slipway/platform-state';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import zlib from 'node:zlib';

const gzip = promisify(zlib.gzip);

/** Who was told of a revision asks for it right away. */
const MOST_KEPT = 4;

/** The JSON of a platform's model, packed. */
export interface PackedPlatform {
  /** Strong: equal ones mean equal bytes. */
  readonly etag: string;
  readonly gzipped: Buffer;
}

/** What all browsers prove against, megabytes for a large repository: written and packed once for each state of it. A cache only. */
export class PackedPlatforms {
  private readonly kept = new Map<string, Promise<PackedPlatform>>();

  /** Takes what it needs of the model before it returns. */
  keep({ revision, model }: Platform): void {
    if (this.kept.has(revision)) return;
    const packed = pack(JSON.stringify(model.snapshot()));
    this.kept.set(revision, packed);
    // Who asks for it hears why it failed; nobody may have asked yet.
    packed.catch(() => this.kept.delete(revision));
    const [oldest] = this.kept.keys();
    if (this.kept.size > MOST_KEPT) this.kept.delete(oldest);
  }

  /** @returns `undefined` when it is not kept, or not any more */
  async find(revision: string): Promise<PackedPlatform | undefined> {
    return this.kept.get(revision);
  }
}

async function pack(text: string): Promise<PackedPlatform> {
  const gzipped = await gzip(text);
  const digest = createHash('sha256').update(gzipped).digest('hex');
  return { etag: `"${digest}"`, gzipped };
}
