import { BEGINNING, chainRecords, writeExportHeader } from '@slipway/audit-log';
import type { AuditEntry, AuditRecord } from '@slipway/plugin-audit-common';
import { callSlipway } from '../__testUtils__/callSlipway';
import { makeFolder } from '../__testUtils__/makeFolder';

const KEY = 'the key of this test, which is long enough';

const entries = chainRecords(
  BEGINNING,
  [1, 2, 3, 4].map(
    index =>
      ({
        key: `key-${index}`,
        at: `2026-01-0${index}T00:00:00.000Z`,
        actor: 'user:default/ana',
        meta: { description: 'größer → 크다', index },
      } as unknown as AuditRecord),
  ),
  KEY,
);
const { sequence, hash } = entries[3];
const head = { sequence, hash };

/** Verifies an export that holds these lines. */
function verify(
  lines: readonly (AuditEntry | string)[],
  options: {
    args?: string[];
    env?: Record<string, string>;
    selection?: Record<string, string>;
  } = {},
) {
  const { args = [], env = { SLIPWAY_AUDIT_KEY: KEY }, selection } = options;
  const at = '2026-02-01T00:00:00.000Z';
  const header = writeExportHeader(
    { format: 1, at, selection: selection ?? null, head },
    KEY,
  );
  const content = [header, ...lines]
    .map(line => (typeof line === 'string' ? line : JSON.stringify(line)))
    .join('\n');
  const cwd = makeFolder({ 'audit.ndjson': `${content}\n` });
  return callSlipway(['audit', 'verify', 'audit.ndjson', ...args], {
    cwd,
    env,
  });
}

const change = (index: number, actor: string) =>
  entries.map((entry, at) =>
    at === index ? { ...entry, record: { ...entry.record, actor } } : entry,
  );

describe('slipway audit verify', () => {
  it('says that an export is whole', () => {
    expect(verify(entries)).toEqual({
      code: 0,
      stdout: `4 entries, unbroken since 2026-01-01T00:00:00.000Z, up to 4:${hash}\n`,
      stderr: '',
    });
    const other = {
      SLIPWAY_AUDIT_KEY: 'another',
      SLIPWAY_AUDIT_RETIRED_KEY: KEY,
    };
    expect(verify(entries, { env: other }).code).toBe(0);
  });

  it.each<[string, readonly AuditEntry[], string]>([
    ['changed', change(1, 'user:default/eve'), 'entry 2: changed'],
    ['removed', entries.filter((_, index) => index !== 2), 'entry 3: removed'],
    [
      'moved',
      [entries[0], entries[2], entries[1], entries[3]],
      'entry 2: removed',
    ],
    ['cut off', entries.slice(0, 3), 'entry 4: truncated'],
    [
      'written anew by somebody without the key',
      chainRecords(
        BEGINNING,
        change(2, 'user:default/eve').map(e => e.record),
        'eve',
      ),
      'entry 1: forged',
    ],
  ])('names the first entry that was %s', (_, lines, fault) => {
    const { code, stdout } = verify(lines);
    expect(stdout).toContain(`audit.ndjson: ${fault}: `);
    expect(code).toBe(1);
  });

  it('holds an export against an anchor of the log', () => {
    expect(verify(entries, { args: ['--anchor', `4:${hash}`] }).code).toBe(0);
    const later = verify(entries, { args: ['--anchor', `9:${hash}`] });
    expect(later.stdout).toContain('entry 5: truncated');
    const wrong = verify(entries, { args: ['--anchor', '9'] });
    expect(wrong).toMatchObject({ code: 2 });
    expect(wrong.stderr).toContain('--anchor 9: it is no {sequence}:{hash}');
  });

  it('says what it cannot tell', () => {
    expect(verify(entries, { env: {} }).stdout).toContain(
      'Signatures were not looked at',
    );
    const some = verify([entries[1], entries[3]], {
      selection: { actor: 'user:default/ana' },
    });
    expect(some.code).toBe(0);
    expect(some.stdout).toContain('This is a selection');
  });

  it.each([
    [
      'a first line that was changed',
      { SLIPWAY_AUDIT_KEY: 'another' },
      [],
      'line 1: it is not signed with this key',
    ],
    [
      'what is no entry',
      undefined,
      ['{"sequence": 1}'],
      'line 2: this is no entry',
    ],
    ['what is no JSON', undefined, ['sequence,at'], 'line 2: this is no JSON'],
  ])('refuses %s', (_, env, lines, complaint) => {
    const { code, stderr } = verify(lines, { env });
    expect(code).toBe(2);
    expect(stderr).toContain(`slipway: audit.ndjson: ${complaint}`);
  });

  it('says what is wrong with the file, and with the call', () => {
    const cwd = makeFolder({ 'empty.ndjson': '' });
    const call = (...args: string[]) =>
      callSlipway(['audit', ...args], { cwd });
    expect(call('verify', 'nowhere').stderr).toContain('there is no such file');
    expect(call('verify', 'empty.ndjson').stderr).toContain('it is empty');
    expect(call('varify', 'empty.ndjson').stderr).toContain(
      'there is audit verify',
    );
  });
});
