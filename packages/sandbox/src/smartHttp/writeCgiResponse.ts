import type { Response } from 'express';
import type { Readable } from 'node:stream';

const HEADER_END = Buffer.from('\r\n\r\n');

/** Sends what a CGI program writes: its headers with `Status`, an empty line, then the body as it comes. */
export function writeCgiResponse(output: Readable, response: Response): void {
  let head: Buffer = Buffer.alloc(0);
  const readHead = (chunk: Buffer) => {
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf(HEADER_END);
    if (end < 0) return;
    output.off('data', readHead);
    for (const line of head.toString('latin1', 0, end).split('\r\n')) {
      const [name, value] = line.split(/: */, 2);
      if (name.toLowerCase() === 'status') response.status(parseInt(value, 10));
      else response.setHeader(name, value);
    }
    response.write(head.subarray(end + HEADER_END.length));
    output.pipe(response);
  };
  output.on('data', readHead);
  output.on('end', () => {
    // It ended before it said anything: nothing is piped that would end the response.
    if (!response.headersSent) response.status(500).end();
  });
}
