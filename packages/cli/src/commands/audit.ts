import type { AuditAnchor } from '@slipway/plugin-audit-common';
import { resolve } from 'node:path';
import { readLines } from '../audit/readLines';
import { verifyExport } from '../audit/verifyExport';
import type { Command } from '../Command';
import { describeFileError } from '../describeFileError';
import { EXIT_CODES } from '../EXIT_CODES';
import { makePrintable } from '../formats/makePrintable';
import { Refusal } from '../Refusal';

/** `slipway audit verify`: judges an export of the audit log where there is no portal. */
export const audit: Command = {
  operands: ['verify', '<export.ndjson>'],
  options: {
    anchor: '{sequence}:{hash} of a log line "Audit log anchor"',
  },
  summary:
    "Finds the first entry of an audit log's export that was changed, removed, moved or put in. SLIPWAY_AUDIT_KEY is the key that signed it, SLIPWAY_AUDIT_RETIRED_KEY the one before; without, signatures are not looked at",
  run({ operands: [verb, file], options }, terminal) {
    if (verb !== 'verify')
      throw new Refusal(`there is no audit ${verb}; there is audit verify`);
    const { SLIPWAY_AUDIT_KEY: key, SLIPWAY_AUDIT_RETIRED_KEY: retired } =
      terminal.env;
    const keys = key ? [key, ...(retired ? [retired] : [])] : undefined;
    const anchors = options.anchor ? [parseAnchor(options.anchor)] : [];
    const { count, since, head, fault, header } = readVerification(file, () =>
      verifyExport(readLines(resolve(terminal.cwd, file)), { keys, anchors }),
    );
    if (fault) {
      terminal.print(
        `${makePrintable(file)}: entry ${fault.sequence}: ${fault.kind}: ${
          fault.message
        }\n`,
      );
      return EXIT_CODES.faults;
    }
    terminal.print(
      head
        ? `${count} entries, unbroken since ${makePrintable(since!)}, up to ${
            head.sequence
          }:${head.hash}\n`
        : '0 entries\n',
    );
    if (header.selection)
      terminal.print(
        'This is a selection: every entry is genuine, but whether some are missing only an export of everything shows.\n',
      );
    if (!keys)
      terminal.print(
        'Signatures were not looked at: whoever wrote all of it anew is not found out. Set SLIPWAY_AUDIT_KEY, or compare with an anchor.\n',
      );
    return EXIT_CODES.fine;
  },
};

function readVerification<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new Refusal(`${file}: ${describeFileError(error)}`);
  }
}

function parseAnchor(text: string): AuditAnchor {
  const [, sequence, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (!hash)
    throw new Refusal(
      `--anchor ${text}: it is no {sequence}:{hash} of the portal's log`,
    );
  return { sequence: Number(sequence), hash };
}
