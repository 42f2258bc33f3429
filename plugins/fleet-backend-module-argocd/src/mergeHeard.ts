import type { ApplicationList } from './parseList';
import type { Heard } from './Heard';

/** What the stream said last of an application while the list was on its way. */
export interface EarlyHeard {
  readonly heard: Heard;
  /** After the list had been asked for. */
  readonly isLate: boolean;
}

/**
 * The state of every application, by key: what the list says, or the stream where that is newer. Both may come from
 * different replicas of Argo CD, so neither is always ahead.
 */
export function mergeHeard(
  list: ApplicationList,
  early: ReadonlyMap<string, EarlyHeard>,
): Map<string, Heard> {
  const merged = new Map(list.items.map(item => [item.key, item]));
  for (const [key, { heard, isLate }] of early) {
    const listed = merged.get(key);
    const isNewer = listed
      ? isNewerThan(heard, listed) ?? isLate
      : // It is in no list: it came later, or it was there and is gone.
        isLate || isBeyond(heard, list.version);
    if (isNewer) merged.set(key, heard);
  }
  return new Map([...merged].filter(([, { kind }]) => kind !== 'gone'));
}

/** @returns `undefined` when they cannot be compared */
export function isNewerThan(heard: Heard, known: Heard): boolean | undefined {
  if (heard.version === undefined || known.version === undefined)
    return undefined;
  // What is deleted may carry the version that it had.
  return heard.kind === 'gone'
    ? heard.version >= known.version
    : heard.version > known.version;
}

function isBeyond(heard: Heard, version: bigint | undefined): boolean {
  return (
    heard.version !== undefined &&
    version !== undefined &&
    heard.version > version
  );
}
