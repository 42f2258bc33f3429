import {
  ChainChecker,
  isGenuineHeader,
  parseExportEntry,
  parseExportHeader,
  type ExportHeader,
} from '@slipway/audit-log';
import type {
  AuditAnchor,
  AuditVerification,
} from '@slipway/plugin-audit-common';

/** What is known of an export, beside what its own lines say. */
export interface Expectations {
  /** That may have signed; undefined: signatures are not looked at. */
  readonly keys: readonly string[] | undefined;
  readonly anchors: readonly AuditAnchor[];
}

/**
 * Looks at every line of an export.
 *
 * @throws Error that names the line which cannot be read
 */
export function verifyExport(
  lines: Iterable<string>,
  { keys, anchors }: Expectations,
): AuditVerification & { readonly header: ExportHeader } {
  let header: ExportHeader | undefined;
  let checker: ChainChecker | undefined;
  let number = 0;
  for (const line of lines) {
    number += 1;
    try {
      if (header && checker) {
        if (!checker.check(parseExportEntry(line))) break;
        continue;
      }
      const first = parseExportHeader(line);
      if (keys && !isGenuineHeader(first, keys))
        throw new Error(
          'it is not signed with this key: the first line was changed, or the key is another one',
        );
      header = first.header;
      checker = new ChainChecker({
        keys,
        anchors: [header.head, ...anchors],
        isSelection: header.selection !== null,
      });
    } catch (error) {
      throw new Error(`line ${number}: ${(error as Error).message}`);
    }
  }
  if (!header || !checker) throw new Error('it is empty');
  return { ...checker.finish(), header };
}
