import { createHash } from 'node:crypto';

/** JSON on its way to somebody. */
export interface Answer {
  readonly body: Buffer;
  /** Strong: equal ones mean equal bytes, in every replica. */
  readonly etag: string;
  /** Milliseconds since 1970. */
  readonly validUntil: number;
}

/** Of the objects around a key and a body, about. */
const BYTES_AN_ENTRY = 500;

/** Keeps the answers that were given last, and forgets the oldest for new ones. */
export class AnswerCache {
  private readonly answers = new Map<string, Answer>();
  private bytes = 0;

  constructor(private readonly mostBytes: number) {}

  /** @param key - of everything that the answer depends on, but the time */
  get(
    key: string,
    now: number,
    write: () => { value: unknown; validUntil?: number },
  ): Answer {
    const kept = this.take(key);
    const answer = kept && kept.validUntil > now ? kept : writeAnswer(write());
    this.answers.set(key, answer);
    this.bytes += sizeOf(key, answer);
    for (const oldest of this.answers.keys()) {
      if (this.bytes <= this.mostBytes || oldest === key) break;
      this.take(oldest);
    }
    return answer;
  }

  private take(key: string): Answer | undefined {
    const answer = this.answers.get(key);
    if (answer) {
      this.answers.delete(key);
      this.bytes -= sizeOf(key, answer);
    }
    return answer;
  }
}

/** Bytes: many small answers to long questions take room, too. */
function sizeOf(key: string, { body }: Answer): number {
  return body.length + 2 * key.length + BYTES_AN_ENTRY;
}

function writeAnswer({
  value,
  validUntil = Infinity,
}: {
  value: unknown;
  validUntil?: number;
}): Answer {
  const body = Buffer.from(JSON.stringify(value));
  const digest = createHash('sha256').update(body).digest('base64url');
  return { body, etag: `"${digest}"`, validUntil };
}
