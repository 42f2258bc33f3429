import { readPhpSession } from '@slipway/auth-service';
import phpunserialize from 'phpunserialize';
import { quantile } from '../quantile';
import { writeTable } from '../writeTable';
import type { Measurement } from './Measurement';

// Its types say otherwise: the module is the function.
const unserialize = phpunserialize as unknown as (text: string) => unknown;

const ROUNDS = 7;
const BYTES_A_ROUND = 4_000_000;

/** How fast sessions of PHP are read: ours for both handlers, phpunserialize for the one that it reads. */
export const decodeSessions: Measurement = {
  title: `Sessions of PHP read in a second; medians of ${ROUNDS} rounds of ${
    BYTES_A_ROUND / 1e6
  } MB`,
  async measure() {
    const rows = [
      { size: 'a member', items: 0 },
      { size: 'a full basket', items: 300 },
    ].flatMap(({ size, items }) => measureSession(size, items));
    return writeTable(['session', 'bytes', 'reader', 'a second', 'MB/s'], rows);
  },
};

function measureSession(size: string, items: number): string[][] {
  const variables = writeVariables(items);
  const serialized = Buffer.from(
    `a:${variables.length}:{${variables
      .map(([name, value]) => writeText(name) + value)
      .join('')}}`,
  );
  const named = Buffer.from(
    variables.map(([name, value]) => `${name}|${value}`).join(''),
  );
  const readers: [string, Buffer, () => unknown][] = [
    ['ours, php', named, () => readPhpSession(named, 'php')],
    [
      'ours, php_serialize',
      serialized,
      () => readPhpSession(serialized, 'php_serialize'),
    ],
    [
      'phpunserialize, php_serialize',
      serialized,
      () => unserialize(serialized.toString()),
    ],
  ];
  const rates = readers.map((): number[] => []);
  // In turns, and the first round is not counted: code is compiled.
  for (let round = -1; round < ROUNDS; round += 1)
    readers.forEach(([, { length }, read], index) => {
      const rate = measureRate(read, Math.ceil(BYTES_A_ROUND / length));
      if (round >= 0) rates[index].push(rate);
    });
  return readers.map(([reader, { length }], index) => {
    const rate = quantile(rates[index], 0.5);
    return [
      size,
      String(length),
      reader,
      Math.round(rate).toLocaleString('en'),
      ((rate * length) / 1e6).toFixed(0),
    ];
  });
}

function measureRate(read: () => unknown, times: number): number {
  const start = performance.now();
  for (let time = 0; time < times; time += 1) read();
  return times / ((performance.now() - start) / 1000);
}

/** What a shop keeps of a customer: Korean, the characters of the format, and a basket. */
function writeVariables(items: number): [name: string, value: string][] {
  const member = writeArray([
    ['siteCode', writeText('seoul')],
    ['unitCode', writeText('unit-7')],
    ['memberCode', writeText('m-42')],
    ['role', writeText('member')],
    ['name', writeText('김|철수')],
    ['visits', 'i:128;'],
    ['score', 'd:4.75;'],
  ]);
  const basket = Array.from({ length: items }, (_, index) =>
    writeArray([
      ['sku', writeText(`SKU-${index}`)],
      [
        'title',
        writeText(index % 3 ? 'A cup of "coffee"; large' : '커피 한 잔'),
      ],
      ['amount', `i:${index};`],
      ['price', `d:${index + 0.5};`],
      ['gift', `b:${index % 2};`],
    ]),
  ).map((item, index) => `i:${index};${item}`);
  return [
    ['csrf', writeText('6f1d0c9e8b7a')],
    ['member', member],
    ['basket', `a:${items}:{${basket.join('')}}`],
  ];
}

function writeArray(entries: [key: string, value: string][]): string {
  return `a:${entries.length}:{${entries
    .map(([key, value]) => writeText(key) + value)
    .join('')}}`;
}

function writeText(text: string): string {
  return `s:${Buffer.byteLength(text)}:"${text}";`;
}
