import type { AuditEntry, AuditRecord } from '@slipway/plugin-audit-common';
import fc from 'fast-check';
import { canonicalJson } from './canonicalJson';
import { BEGINNING, chainRecords, hashEntry, sign } from './chain';
import { ChainChecker } from './ChainChecker';

const KEY = 'a key of this test, thirty-two characters';

const record = (index: number): AuditRecord => ({
  key: `key-${index}`,
  operation: `operation-${index}`,
  at: new Date(Date.UTC(2026, 0, 1, 0, 0, index)).toISOString(),
  plugin: 'scaffolder',
  event: 'task',
  severity: 'medium',
  status: 'succeeded',
  actor: 'user:default/ana',
  onBehalfOf: null,
  ip: '10.0.0.1',
  hostname: null,
  userAgent: null,
  request: { method: 'POST', url: '/api/scaffolder/v2/tasks' },
  service: 'order',
  application: 'api',
  error: null,
  meta: { index, values: { b: 1, a: ['x'] } },
});

const records = Array.from({ length: 8 }, (_, index) => record(index));
const chain = () => structuredClone(chainRecords(BEGINNING, records, KEY));

function check(
  entries: readonly AuditEntry[],
  options: ConstructorParameters<typeof ChainChecker>[0] = { keys: [KEY] },
) {
  const checker = new ChainChecker(options);
  for (const entry of entries) if (!checker.check(entry)) break;
  return checker.finish();
}

/** Somebody who knows how the chain is made, but has no key. */
function hashAnew(entries: AuditEntry[], from: number): AuditEntry[] {
  const kept = entries.slice(0, from);
  const last = kept.at(-1) ?? BEGINNING;
  return [
    ...kept,
    ...chainRecords(
      { sequence: last.sequence, hash: last.hash },
      entries.slice(from).map(entry => entry.record),
      'another key that he made up himself',
    ),
  ];
}

type Tampering = (entries: any[]) => AuditEntry[];

describe('a chain', () => {
  it('is whole when nobody touched it', () => {
    const entries = chain();
    expect(check(entries)).toEqual({
      count: 8,
      since: record(0).at,
      head: { sequence: 8, hash: entries[7].hash },
      fault: null,
    });
    expect(check([])).toMatchObject({ count: 0, head: null, fault: null });
  });

  it('is the same however a database orders the fields', () => {
    const entries = chain();
    const [{ record: first }] = entries;
    const backwards = Object.fromEntries(
      Object.entries(first).reverse(),
    ) as unknown as AuditRecord;
    entries[0] = { ...entries[0], record: backwards };
    expect(check(entries).fault).toBeNull();
  });

  it.each<[string, Tampering, number, string]>([
    [
      'another actor',
      e => {
        e[3].record.actor = 'user:default/eve';
        return e;
      },
      4,
      'changed',
    ],
    [
      'another time',
      e => {
        e[0].record.at = '2027-01-01T00:00:00.000Z';
        return e;
      },
      1,
      'changed',
    ],
    [
      'a field that is gone',
      e => {
        delete e[7].record.meta.index;
        return e;
      },
      8,
      'changed',
    ],
    ['a removed entry', e => e.filter((_, i) => i !== 4), 5, 'removed'],
    [
      'three removed entries',
      e => [...e.slice(0, 2), ...e.slice(5)],
      3,
      'removed',
    ],
    ['a beginning that is gone', e => e.slice(2), 1, 'removed'],
    [
      'a removed entry whose followers moved up',
      e =>
        e
          .filter((_, i) => i !== 4)
          .map((entry, i) => ({ ...entry, sequence: i + 1 })),
      5,
      'reordered',
    ],
    [
      'two that changed places',
      e => [e[0], e[2], e[1], ...e.slice(3)],
      2,
      'removed',
    ],
    [
      'two that changed places and numbers',
      e =>
        [e[0], e[2], e[1], ...e.slice(3)].map((entry, i) => ({
          ...entry,
          sequence: i + 1,
        })),
      2,
      'reordered',
    ],
    [
      'one that stands there twice',
      e => [...e.slice(0, 3), e[2], ...e.slice(3)],
      3,
      'reordered',
    ],
    [
      'one that was put in, all others numbered and hashed anew',
      e =>
        hashAnew(
          [...e.slice(0, 3), { ...e[3], record: record(99) }, ...e.slice(3)],
          3,
        ),
      4,
      'forged',
    ],
    [
      'one that was changed and hashed anew',
      e => {
        e[5].record.actor = 'user:default/eve';
        return hashAnew(e, 5);
      },
      6,
      'forged',
    ],
    [
      'one that was put behind the end',
      e => hashAnew([...e, { ...e[7], record: record(99) }], 8),
      9,
      'forged',
    ],
    [
      'a signature of another entry',
      e => {
        e[2].signature = e[3].signature;
        return e;
      },
      3,
      'forged',
    ],
    [
      'a genuine entry that was written behind another one',
      e => {
        const [, other] = chainRecords(
          BEGINNING,
          [record(50), record(51)],
          KEY,
        );
        return [e[0], other, ...e.slice(2)];
      },
      2,
      'reordered',
    ],
  ])('shows %s', (_, tamper, sequence, kind) => {
    expect(check(tamper(chain())).fault).toEqual({
      ...{ sequence, kind, message: expect.any(String) },
    });
  });

  it('shows that its end was cut off by an anchor, and only by that', () => {
    const entries = chain();
    const [{ sequence, hash }] = entries.slice(-1);
    const cut = entries.slice(0, 5);
    expect(check(cut).fault).toBeNull();
    const options = { keys: [KEY], anchors: [{ sequence, hash }] };
    expect(check(cut, options).fault).toMatchObject({
      sequence: 6,
      kind: 'truncated',
    });
    expect(check(entries, options).fault).toBeNull();
  });

  it('shows by an anchor what somebody with the key wrote anew', () => {
    const entries = chain();
    const { sequence, hash } = entries[6];
    const anew = chainRecords(
      BEGINNING,
      records.map((one, i) => (i === 1 ? record(99) : one)),
      KEY,
    );
    expect(check(anew).fault).toBeNull();
    expect(
      check(anew, { keys: [KEY], anchors: [{ sequence, hash }] }).fault,
    ).toMatchObject({ sequence: 7, kind: 'changed' });
  });

  it('is checked without its key up to whoever knows how it is made', () => {
    const changed = chain();
    changed[3] = { ...changed[3], record: record(99) };
    expect(check(changed, {}).fault).toMatchObject({ sequence: 4 });
    expect(check(hashAnew(changed, 3), {}).fault).toBeNull();
  });

  it('takes what a retired key signed', () => {
    const [first] = chain();
    const later = chainRecords(first, [record(1)], 'the key that came after');
    const entries = [first, ...later];
    expect(check(entries).fault).toMatchObject({ kind: 'forged' });
    expect(
      check(entries, { keys: ['the key that came after', KEY] }).fault,
    ).toBeNull();
  });

  it('has gaps where it is a selection, and nothing else', () => {
    const options = { keys: [KEY], isSelection: true };
    const [, b, , d] = chain();
    expect(check([b, d], options).fault).toBeNull();
    expect(check([d, b], options).fault).toMatchObject({ kind: 'reordered' });
    const eve = { ...d, record: { ...d.record, actor: 'user:default/eve' } };
    expect(check([b, eve], options).fault).toMatchObject({ kind: 'changed' });
  });

  it('shows any other value of any field', () => {
    const [entry] = chain();
    fc.assert(
      fc.property(
        fc.constantFrom(
          ...(Object.keys(entry.record) as (keyof AuditRecord)[]),
        ),
        fc.jsonValue(),
        (field, value) => {
          const changed: any = { ...entry.record, [field]: value };
          fc.pre(canonicalJson(changed) !== canonicalJson(entry.record));
          const tampered = { ...entry, record: changed };
          expect(check([tampered]).fault).toMatchObject({ sequence: 1 });
        },
      ),
      { numRuns: 50 },
    );
  });

  it('is what Python and OpenSSL work out as well', () => {
    const place = { sequence: 1, previous: BEGINNING.hash, record: record(0) };
    expect(hashEntry(place)).toBe(
      '0a00ede2d3641d320f4507807903555c44c74f84b603e4222a65473a50505402',
    );
    expect(sign('abc', 'key')).toBe(
      '9c196e32dc0175f86f4b1cb89289d6619de6bee699e4c378e68309ed97a1a6ab',
    );
  });
});
