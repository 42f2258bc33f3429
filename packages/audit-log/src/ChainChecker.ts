import type {
  AuditAnchor,
  AuditEntry,
  AuditFault,
  AuditFaultKind,
  AuditVerification,
} from '@slipway/plugin-audit-common';
import { canonicalJson } from './canonicalJson';
import { BEGINNING, hashText, isSigned } from './chain';

/** An entry that stands at a wrong place is looked for this far before and behind it. */
const FARTHEST_MOVE = 1_000;

/** Looks at the entries of a chain one after the other, and keeps the first fault. */
export class ChainChecker {
  private last: AuditAnchor = BEGINNING;
  private count = 0;
  private since: string | null = null;
  private fault: AuditFault | null = null;
  private readonly anchors: ReadonlyMap<number, string>;
  private readonly end: number;

  /**
   * @param keys - one of which signed each entry; undefined: nobody here knows them, so that whoever forges well is
   *   not found out
   * @param anchors - written down elsewhere
   * @param isSelection - the entries were selected, so gaps are as they should be
   */
  constructor(
    private readonly options: {
      readonly keys?: readonly string[];
      readonly anchors?: readonly AuditAnchor[];
      readonly isSelection?: boolean;
    },
  ) {
    const { anchors = [] } = options;
    this.anchors = new Map(
      anchors.map(({ sequence, hash }) => [sequence, hash]),
    );
    this.end = Math.max(0, ...this.anchors.keys());
  }

  /** @returns false when there is a fault: nothing that follows is looked at */
  check(entry: AuditEntry): boolean {
    if (this.fault) return false;
    this.fault = this.judge(entry);
    if (this.fault) return false;
    this.last = { sequence: entry.sequence, hash: entry.hash };
    this.count += 1;
    this.since ??= entry.record.at;
    return true;
  }

  /** @returns what was found, when there are no more entries */
  finish(): AuditVerification {
    const { sequence } = this.last;
    if (!this.fault && !this.options.isSelection && sequence < this.end)
      this.fault = {
        sequence: sequence + 1,
        kind: 'truncated',
        message: `The log ends at ${sequence}, but an anchor says that it went to ${this.end}: its end was cut off, or an older copy was restored.`,
      };
    return {
      count: this.count,
      since: this.since,
      head: this.count > 0 ? this.last : null,
      fault: this.fault,
    };
  }

  private judge(entry: AuditEntry): AuditFault | null {
    const { keys, isSelection = false } = this.options;
    const { sequence } = entry;
    const next = this.last.sequence + 1;
    const wrong = (kind: AuditFaultKind, message: string, at = sequence) => ({
      ...{ sequence: at, kind, message },
    });

    if (sequence < next)
      return wrong(
        'reordered',
        `Entry ${sequence} stands behind entry ${next - 1}.`,
      );
    if (sequence > next && !isSelection)
      return wrong(
        'removed',
        sequence === next + 1
          ? `Entry ${next} is missing.`
          : `Entries ${next} to ${sequence - 1} are missing.`,
        next,
      );
    const text = canonicalJson(entry.record);
    if (hashText(entry, text) !== entry.hash) {
      const place = findPlace(entry, text);
      return place === undefined
        ? wrong(
            'changed',
            `Entry ${sequence} does not say any more what was written: its hash is another one.`,
          )
        : wrong(
            'reordered',
            `What stands as entry ${sequence} was written as entry ${place}.`,
          );
    }
    if (keys && !isSigned(entry.hash, entry.signature, keys))
      return wrong(
        'forged',
        `Entry ${sequence} is not signed with a key of the portal: somebody put it in, or changed it and hashed it anew.`,
      );
    if (sequence === next && entry.previous !== this.last.hash)
      return wrong(
        'reordered',
        `Entry ${sequence} was not written behind the entry ${
          next - 1
        } that stands before it.`,
      );
    const anchored = this.anchors.get(sequence);
    if (anchored !== undefined && anchored !== entry.hash)
      return wrong(
        'changed',
        `Entry ${sequence} is not the one that an anchor tells of: it, or one before it, was written anew.`,
      );
    return null;
  }
}

/** Where an entry was written, when it was moved since. */
function findPlace(entry: AuditEntry, text: string): number | undefined {
  const { sequence, previous, hash } = entry;
  for (let distance = 1; distance <= FARTHEST_MOVE; distance += 1)
    for (const place of [sequence - distance, sequence + distance])
      if (hashText({ sequence: place, previous }, text) === hash) return place;
  return undefined;
}
