/**
 * Room for numbers that nobody needs once an answer is written. Had each answer room of its own, all who wait would stand still
 * again and again while it is collected: megabytes for each.
 */
export class Scratch {
  private room = new ArrayBuffer(0);
  private used = 0;

  /** What was taken before is overwritten from now on. */
  clear(): void {
    if (this.used > this.room.byteLength)
      this.room = new ArrayBuffer(this.used);
    this.used = 0;
  }

  /** @returns any numbers, to be written over */
  takeIntegers(length: number): Int32Array {
    const [room, start] = this.take(length, Int32Array.BYTES_PER_ELEMENT);
    return new Int32Array(room, start, length);
  }

  /** @returns any numbers, to be written over */
  takeFloats(length: number): Float64Array {
    const [room, start] = this.take(length, Float64Array.BYTES_PER_ELEMENT);
    return new Float64Array(room, start, length);
  }

  /** Where there is too little room, there will be enough the next time. */
  private take(length: number, bytesEach: number): [ArrayBuffer, number] {
    const start = this.used;
    // The largest of them begin at multiples of eight only.
    this.used += Math.ceil((length * bytesEach) / 8) * 8;
    return this.used > this.room.byteLength
      ? [new ArrayBuffer(length * bytesEach), 0]
      : [this.room, start];
  }
}
