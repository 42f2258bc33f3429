import { createHash } from 'node:crypto';

/** A value as JSON, written once, and what tells it from any other. */
export class DigestedJson {
  readonly text: string;
  readonly digest: string;

  constructor(value: unknown) {
    this.text = JSON.stringify(value);
    this.digest = createHash('sha256').update(this.text).digest('hex');
  }
}
