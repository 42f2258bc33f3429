import { STATUS_CODES } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { RequestHandler } from 'express';
import type { ApplicationStream } from './ApplicationStream';
import type { ArgoCdFault, ArgoCdFaultOf } from './ArgoCdFault';

interface ArmedFault {
  readonly fault: ArgoCdFault;
  left: number;
  readonly until: number;
}

/** Makes Argo CD's API go wrong as it was told to. */
export class ArgoCdFaults {
  private armed: ArmedFault[] = [];
  private readonly streams = new Set<ApplicationStream>();

  /** @param now - the clock by which faults heal */
  constructor(private readonly now: () => Date) {}

  /** Replaces all faults; open watches feel them at once. */
  set(faults: readonly ArgoCdFault[]): void {
    this.armed = faults.map(fault => ({
      fault,
      left: ('times' in fault && fault.times) || Infinity,
      until:
        'seconds' in fault && fault.seconds !== undefined
          ? this.now().getTime() + fault.seconds * 1000
          : Infinity,
    }));
    for (const stream of [...this.streams]) this.strikeStream(stream);
    // Whose connection breaks down loses all that it has open.
    if (this.list().some(({ kind }) => kind === 'down'))
      for (const stream of [...this.streams]) stream.cut('reset');
  }

  /** The faults that can still strike; `times` is what is left of it. */
  list(): ArgoCdFault[] {
    return this.active().map(({ fault, left }) =>
      left === Infinity ? fault : { ...fault, times: left },
    );
  }

  /** Slows down, breaks down or answers in the handler's place. */
  readonly strike: RequestHandler = async (request, response, next) => {
    const path = request.originalUrl.split('?', 1)[0];
    const concerns = (fault: { path?: string }) =>
      fault.path === undefined || path.includes(fault.path);
    const slow = this.take('slow', concerns);
    if (slow) await wait(slow.ms);
    if (this.take('down', concerns)) {
      request.socket.resetAndDestroy();
      return;
    }
    const error = this.take('status', concerns);
    if (!error) {
      next();
      return;
    }
    // What stands before Argo CD answers so, and it knows nothing of Argo CD's errors.
    response
      .status(error.status)
      .type('text/plain')
      .send(STATUS_CODES[error.status] ?? 'Error');
  };

  /** @returns what a list shall answer in place of itself */
  takeListGarbage(): string | undefined {
    return this.take('garbage', fault => fault.in === 'list')?.text;
  }

  /** A watch begins. */
  open(stream: ApplicationStream): void {
    this.streams.add(stream);
    this.strikeStream(stream);
  }

  /** A watch is over. */
  close(stream: ApplicationStream): void {
    this.streams.delete(stream);
  }

  /** True when watches shall tell nothing. */
  get isSilent(): boolean {
    return this.active().some(({ fault }) => fault.kind === 'silent-stream');
  }

  /** A watch has told one more event. */
  countEvent(stream: ApplicationStream): void {
    const cut = this.take(
      'cut-stream',
      ({ afterEvents }) => afterEvents === stream.events,
    );
    if (cut) stream.cut(cut.how);
  }

  private strikeStream(stream: ApplicationStream): void {
    const garbage = this.take('garbage', fault => fault.in === 'stream');
    if (garbage) stream.write(garbage.text);
    const cut = this.take(
      'cut-stream',
      ({ afterEvents }) => afterEvents === undefined,
    );
    if (cut) stream.cut(cut.how);
  }

  private active(): ArmedFault[] {
    const now = this.now().getTime();
    return this.armed.filter(({ left, until }) => left > 0 && until > now);
  }

  /** Finds the first fault of a kind that matches, and counts it. */
  private take<Kind extends ArgoCdFault['kind']>(
    kind: Kind,
    matches: (fault: ArgoCdFaultOf<Kind>) => boolean,
  ): ArgoCdFaultOf<Kind> | undefined {
    const found = this.active().find(
      ({ fault }) =>
        fault.kind === kind && matches(fault as ArgoCdFaultOf<Kind>),
    );
    if (!found) return undefined;
    found.left -= 1;
    return found.fault as ArgoCdFaultOf<Kind>;
  }
}
