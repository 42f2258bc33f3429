import { PushCommandReader } from './PushCommandReader';

const line = (text: string) =>
  `${(text.length + 4).toString(16).padStart(4, '0')}${text}`;
const A = 'a'.repeat(40);
const B = 'b'.repeat(40);
const BODY = Buffer.from(
  `${line(`${A} ${B} refs/heads/one\0report-status agent=git`)}${line(
    `${B} ${A} refs/heads/two\n`,
  )}0000PACK....0032not a command`,
);
const UPDATES = [
  { ref: 'refs/heads/one', before: A, after: B },
  { ref: 'refs/heads/two', before: B, after: A },
];

describe('PushCommandReader', () => {
  it('reads commands up to the pack', () => {
    const reader = new PushCommandReader();
    reader.add(BODY);
    expect(reader.updates).toEqual(UPDATES);
  });

  it('reads them however the body is cut', () => {
    const reader = new PushCommandReader();
    for (const byte of BODY) reader.add(Buffer.from([byte]));
    expect(reader.updates).toEqual(UPDATES);
  });

  it.each(['', '0000', 'nonsense', '0003'])('finds nothing in %j', body => {
    const reader = new PushCommandReader();
    reader.add(Buffer.from(body));
    expect(reader.updates).toEqual([]);
  });
});
