/** Longer words than any session are no words of a client of ours. */
const LONGEST = 16 * 1024 * 1024;

const LINE_END = '\r\n';

/** Takes apart what a client sends in Redis' protocol (RESP): each request is an array of words. */
export class RequestReader {
  private rest = Buffer.alloc(0);

  /**
   * @param chunk - as it came over the wire: any part of requests
   * @returns the requests that are whole now
   * @throws Error when it is not Redis' protocol
   */
  read(chunk: Buffer): Buffer[][] {
    this.rest = Buffer.concat([this.rest, chunk]);
    const requests: Buffer[][] = [];
    for (;;) {
      const request = this.takeRequest();
      if (!request) return requests;
      requests.push(request);
    }
  }

  private takeRequest(): Buffer[] | undefined {
    const count = this.readLength('*', 0);
    if (!count) return undefined;
    const words: Buffer[] = [];
    let at = count.end;
    for (let index = 0; index < count.value; index++) {
      const length = this.readLength('$', at);
      if (!length) return undefined;
      const end = length.end + length.value;
      if (this.rest.length < end + LINE_END.length) return undefined;
      words.push(this.rest.subarray(length.end, end));
      at = end + LINE_END.length;
    }
    this.rest = this.rest.subarray(at);
    return words;
  }

  private readLength(
    mark: string,
    at: number,
  ): { value: number; end: number } | undefined {
    const end = this.rest.indexOf(LINE_END, at);
    if (end === -1) return undefined;
    const line = this.rest.toString('latin1', at, end);
    const value = Number(line.slice(1));
    if (line[0] !== mark || !/^\d+$/.test(line.slice(1)) || value > LONGEST)
      throw new Error(`Protocol error: expected '${mark}' and a length`);
    return { value, end: end + LINE_END.length };
  }
}
