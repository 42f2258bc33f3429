import type { Request, RequestHandler } from 'express';
import { readToken } from '../api/readToken';
import { isSecondDelivery } from './deliverTwice';
import type { Fault } from './Fault';
import { playFault } from './playFault';

interface ArmedFault {
  readonly fault: Fault;
  skip: number;
  left: number;
}

/** Makes calls go wrong as it was told to. */
export class FaultInjector {
  private faults: ArmedFault[] = [];

  /** @param baseUrl - where the sandbox is reached: a call is delivered again there */
  constructor(private readonly baseUrl: string) {}

  /** Replaces all faults. */
  set(faults: readonly Fault[]): void {
    this.faults = [];
    this.add(faults);
  }

  /** Adds to the faults that there are. */
  add(faults: readonly Fault[]): void {
    this.faults.push(
      ...faults.map(fault => ({
        fault,
        skip: fault.skip ?? 0,
        left: fault.times ?? Infinity,
      })),
    );
  }

  /** Heals the calls of one token. */
  removeFor(token: string): void {
    this.faults = this.faults.filter(
      ({ fault }) => fault.match.token !== token,
    );
  }

  /** The faults that can still strike; `skip` and `times` are what is left of them. */
  list(): Fault[] {
    return this.faults.map(({ fault, skip, left }) => ({
      ...fault,
      ...(fault.skip !== undefined && { skip }),
      ...(left !== Infinity && { times: left }),
    }));
  }

  /** Delays add up; of the others the first that matches strikes. */
  readonly strike: RequestHandler = async (request, response, next) => {
    if (!isSecondDelivery(request))
      for (const fault of this.take(request))
        if (!(await playFault(fault, request, response, next, this.baseUrl)))
          return;
    next();
  };

  /** The faults that strike this request, each counted. */
  private take(request: Request): Fault[] {
    const due = this.faults
      .filter(({ fault }) => matches(fault.match, request))
      .filter(entry => {
        entry.skip -= 1;
        return entry.skip < 0;
      });
    const first = due.find(({ fault }) => fault.kind !== 'delay');
    const striking = due.filter(
      entry => entry.fault.kind === 'delay' || entry === first,
    );
    for (const entry of striking) entry.left -= 1;
    this.faults = this.faults.filter(({ left }) => left > 0);
    return striking.map(({ fault }) => fault);
  }
}

function matches(
  { method, path, token }: Fault['match'],
  request: Request,
): boolean {
  if (method !== undefined && method !== request.method) return false;
  const { authorization } = request.headers;
  if (token !== undefined && token !== readToken(authorization ?? ''))
    return false;
  if (path === undefined) return true;
  const asked = request.originalUrl.split('?', 1)[0];
  return asked.includes(path) || isMatch(path, asked);
}

function isMatch(pattern: string, text: string): boolean {
  try {
    return new RegExp(pattern).test(text);
  } catch {
    // It was meant as a part of the path.
    return false;
  }
}
