import type { Response } from 'express';
import type { ArgoCdFaults } from './ArgoCdFaults';
import type { WatchEvent } from './LiveApplications';
import { selectFields } from './selectFields';

/** How often Argo CD tells browsers that the connection lives. Programs are told nothing. */
const KEEPALIVE_MS = 15_000;

/**
 * The answer to a watch: a line of JSON for each event, or server-sent events for a browser.
 *
 * As with Argo CD, not even the headers leave before there is an event to tell.
 */
export class ApplicationStream {
  /** How many it has told. */
  events = 0;
  private readonly lastTold = new Map<string, string>();
  private readonly select: ReturnType<typeof selectFields>;
  private isCut = false;
  private keepalive: NodeJS.Timeout | undefined;

  /** @param options.fields - as in the query */
  constructor(
    private readonly response: Response,
    private readonly faults: ArgoCdFaults,
    private readonly options: { fields: string; isEventSource: boolean },
  ) {
    this.select = selectFields(options.fields);
    response.status(200).set({
      'content-type': options.isEventSource
        ? 'text/event-stream'
        : 'application/json',
    });
  }

  /** Begins; whatever is wrong with watches strikes now. */
  open(): void {
    this.response.once('close', () => {
      clearInterval(this.keepalive);
      this.faults.close(this);
    });
    this.faults.open(this);
    if (this.options.isEventSource)
      this.keepalive = setInterval(
        () => !this.isClosed && this.response.write(':\n'),
        KEEPALIVE_MS,
      ).unref();
  }

  /** Tells an event, unless nothing of what was asked for is another than the last time. */
  tell(event: WatchEvent): void {
    if (this.isClosed || this.faults.isSilent) return;
    const result = { result: event };
    const text = JSON.stringify(this.select ? this.select(result) : result);
    if (this.select) {
      const { namespace, name } = event.application.metadata;
      const key = `${namespace}/${name}`;
      if (this.lastTold.get(key) === text) return;
      this.lastTold.set(key, text);
    }
    this.write(text);
    this.events += 1;
    this.faults.countEvent(this);
  }

  /** Writes a line, whatever it is. */
  write(text: string): void {
    if (this.isClosed) return;
    this.response.write(
      this.options.isEventSource ? `data: ${text} \n\n\n` : `${text}\n`,
    );
  }

  /** Ends it, well or badly, when all that it told has left. */
  cut(how: 'end' | 'reset' | 'mid-event'): void {
    if (this.isClosed) return;
    if (how === 'mid-event')
      this.response.write('{"result":{"type":"MODIFIED","applica');
    this.isCut = true;
    if (how === 'end') this.response.end();
    // What was written in this turn of the loop reaches the socket at its end.
    else setImmediate(() => this.response.socket?.destroySoon());
  }

  private get isClosed(): boolean {
    return this.isCut || this.response.writableEnded || this.response.destroyed;
  }
}
