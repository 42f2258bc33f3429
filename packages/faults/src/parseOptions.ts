import { parseArgs } from 'node:util';

/** What is broken: the calls to GitHub, or the processes of the portal. */
export type Suite = 'forge' | 'process';

/** How much of it, and in which order. */
export interface FaultOptions {
  readonly suites: readonly Suite[];
  /** A small spread of everything, in minutes. */
  readonly isQuick: boolean;
  /** At most so many of the chosen points to kill a replica at; all unless told. */
  readonly kills?: number;
  /** So many kills at moments that nobody chose. */
  readonly random?: number;
  /** So many faults of calls to GitHub, spread over all of them; all unless told. */
  readonly cases?: number;
  /** So many races for one branch; 1,000 unless told. */
  readonly races?: number;
  /** So many portals side by side; as many as pay on two processors unless told. */
  readonly portals?: number;
  /** Repeats the same random choices. */
  readonly seed: number;
}

const SUITES: readonly Suite[] = ['forge', 'process'];

/**
 * Reads the command line.
 *
 * @throws Error that names the argument and says what to write
 */
export function parseOptions(args: readonly string[]): FaultOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      quick: { type: 'boolean', default: false },
      kills: { type: 'string' },
      random: { type: 'string' },
      cases: { type: 'string' },
      races: { type: 'string' },
      portals: { type: 'string' },
      seed: { type: 'string' },
    },
  });
  const unknown = positionals.find(name => !SUITES.includes(name as Suite));
  if (unknown)
    throw new Error(
      `there is nothing to break called ${unknown}; choose of ${SUITES.join(
        ', ',
      )}, or leave it out for all`,
    );
  return {
    suites: SUITES.filter(
      suite => positionals.length === 0 || positionals.includes(suite),
    ),
    isQuick: values.quick,
    kills: readCount('kills', values.kills),
    random: readCount('random', values.random),
    cases: readCount('cases', values.cases),
    races: readCount('races', values.races),
    portals: readCount('portals', values.portals),
    seed: readCount('seed', values.seed) ?? 1,
  };
}

function readCount(name: string, text: string | undefined) {
  if (text === undefined) return undefined;
  const count = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(count))
    throw new Error(`--${name} must be a whole number, not '${text}'`);
  return count;
}
