import type { RefUpdate } from '../refs/RefUpdate';

/**
 * Reads what a push asks for from the beginning of its body: lines `<before> <after> <ref>`, each led by its
 * length in four hexadecimal digits, up to a line of length 0. What follows is the pack and is not kept.
 */
export class PushCommandReader {
  readonly updates: RefUpdate[] = [];
  private rest: Buffer = Buffer.alloc(0);
  private done = false;

  /** Takes the next piece of the body. */
  add(chunk: Buffer): void {
    if (this.done) return;
    this.rest = Buffer.concat([this.rest, chunk]);
    while (!this.done && this.rest.length >= 4) {
      const length = parseInt(this.rest.toString('latin1', 0, 4), 16);
      if (this.rest.length < length) return;
      this.done = !(length > 4);
      if (!this.done) this.readCommand(this.rest.toString('utf8', 4, length));
      this.rest = this.rest.subarray(Math.max(length, 4));
    }
  }

  private readCommand(line: string): void {
    // The first line carries what the client can do, behind a NUL.
    const [before, after, ref] = line.split('\0')[0].trimEnd().split(' ');
    if (ref) this.updates.push({ ref, before, after });
  }
}
