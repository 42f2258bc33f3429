import * as fc from 'fast-check';
import { PhpOracle, type Described } from '../__testUtils__/PhpOracle';
import {
  hasPhp,
  hasRedis,
  startRedis,
  type RunningRedis,
} from '../__testUtils__/startRedis';
import { PhpCustom, PhpEnum, PhpObject, type PhpValue } from './PhpValue';
import {
  readPhpSession,
  SESSION_HANDLERS,
  type SessionHandler,
} from './readPhpSession';

const base64 = (text: string) => Buffer.from(text).toString('base64');

const describeWithPhp = hasRedis() && hasPhp() ? describe : describe.skip;

describeWithPhp('sessions that real PHP wrote to a real Redis', () => {
  let redis: RunningRedis;
  let php: PhpOracle;
  let read: (id: string) => Promise<Buffer>;
  let sessions = 0;

  beforeAll(async () => {
    redis = await startRedis();
    php = new PhpOracle(redis.socket);
    const connection = redis.connect();
    read = async id => {
      const bytes = await connection.getBuffer(`PHPREDIS_SESSION:${id}`);
      return bytes!;
    };
  });

  afterAll(async () => {
    await php?.end();
    await redis?.stop();
  });

  const writeAndRead = async (
    handler: SessionHandler,
    session: Parameters<PhpOracle['write']>[0]['session'],
  ) => {
    sessions += 1;
    const id = `session${String(sessions).padStart(25, '0')}`;
    const said = await php.write({ id, handler, session });
    const bytes = await read(id);
    expect(bytes).toEqual(said);
    return readPhpSession(bytes, handler);
  };

  describe.each(SESSION_HANDLERS)('by the handler %s', handler => {
    it('gives back whatever was put in', async () => {
      await fc.assert(
        fc.asyncProperty(describedSession(handler), async variables => {
          const session = await writeAndRead(
            handler,
            variables.map(([name, { described }]) => [base64(name), described]),
          );
          expect([...session]).toEqual(
            variables.map(([name, { value }]) => [name, value]),
          );
        }),
        { numRuns: 200 },
      );
    }, 60_000);

    it('reads a member, with Korean and the characters of the format in it', async () => {
      const session = await writeAndRead(handler, 'member');
      expect(session.get('csrf')).toBe('a|b;"c"');
      expect(session.get('member')).toEqual(
        new Map<string, PhpValue>([
          ['siteCode', 'seoul'],
          ['unitCode', '단위|7'],
          ['memberCode', 42],
          ['role', 'member'],
          ['name', '김"철|수'],
          [
            'visits',
            new Map<number, PhpValue>([
              [0, 1.5],
              [1, 2],
              [2, new Map([['깊이', true]])],
            ]),
          ],
        ]),
      );
    });

    it('reads objects with what is private and protected, also of a parent', async () => {
      const session = await writeAndRead(handler, 'objects');
      const account = session.get('account') as PhpObject;
      expect([account.className, account.properties]).toEqual([
        'Account',
        [
          { name: 'open', visibility: 'public', value: 'public' },
          { name: 'level', visibility: 'protected', value: 'protected' },
          {
            name: 'secret',
            visibility: 'private',
            declaredIn: 'Account',
            value: 'private',
          },
        ],
      ]);
      const premium = session.get('premium') as PhpObject;
      expect(premium.get('secret')).toBe('of the child');
      expect(
        premium.properties.find(({ declaredIn }) => declaredIn === 'Account')
          ?.value,
      ).toBe('private');
      expect((session.get('bag') as PhpObject).get('7')).toBe(2);
      expect((session.get('money') as PhpObject).get('currency')).toBe('원');
    });

    it('reads cases of enums', async () => {
      const session = await writeAndRead(handler, 'enums');
      const grades = session.get('grades') as Map<number, PhpEnum>;
      expect([...grades.values()].map(({ caseName }) => caseName)).toEqual([
        'Gold',
        'Silver',
        'Gold',
      ]);
      expect(grades.get(0)).toBe(grades.get(2));
    });

    it('keeps the payload of objects that serialised themselves', async () => {
      const session = await writeAndRead(handler, 'custom');
      const legacy = session.get('legacy') as PhpCustom;
      expect(legacy.className).toBe('Legacy');
      expect(Buffer.from(legacy.payload).toString()).toBe(
        'a:2:{s:5:"inner";s:6:"내부";s:4:"same";i:1;}',
      );
      expect((session.get('after') as Map<number, PhpValue>).get(1)).toBe('x');
    });

    it('makes one value of what PHP references or holds twice', async () => {
      const session = await writeAndRead(handler, 'references');
      const first = session.get('first');
      const object = session.get('object') as PhpObject;
      expect(first).toEqual(new Map([['이름', '홍길동']]));
      expect(session.get('second')).toBe(first);
      expect(object.get('self')).toBe(object);
      expect([
        ...(session.get('again') as Map<number, PhpValue>).values(),
      ]).toEqual([object, object]);
      expect([
        ...(session.get('numbers') as Map<number, PhpValue>).values(),
      ]).toEqual([5, 5, 6]);
      const last = session.get('last') as Map<number, PhpValue>;
      expect(last.get(0)).toBe(first);
      expect(last.get(1)).toBe(object);
    });

    it('reads floats that are no numbers, and the largest and smallest', async () => {
      const session = await writeAndRead(handler, 'inf');
      expect([
        ...(session.get('floats') as Map<number, PhpValue>).values(),
      ]).toEqual([
        Infinity,
        -Infinity,
        NaN,
        0.1,
        -0,
        1e25,
        1.5e-9,
        Number.MAX_VALUE,
        2.2250738585072014e-308,
      ]);
    });

    it('reads a session in which nothing is set', async () => {
      expect([...(await writeAndRead(handler, 'empty'))]).toEqual([]);
    });
  });
});

/** What PHP is told to build, and what must come out. */
interface Expected {
  readonly described: Described;
  readonly value: PhpValue;
}

const integer = fc
  .oneof(
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
    fc.integer().map(BigInt),
  )
  .map(exact => {
    const number = Number(exact);
    return Number.isSafeInteger(number) ? number : exact;
  });

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.stringMatching(/^[가-힣|;:"{}!a0-]{0,12}$/),
  fc.constantFrom(
    '',
    '\ufeff',
    's:1:"a";',
    'a|i:1;',
    '\0*\0x',
    '__proto__',
    '-0',
    '01',
  ),
);

const leaf: fc.Arbitrary<Expected> = fc.oneof(
  fc.constant<Expected>({ described: { type: 'null' }, value: null }),
  fc.boolean().map<Expected>(value => ({
    described: { type: 'bool', value },
    value,
  })),
  integer.map<Expected>(value => ({
    described: { type: 'int', value: String(value) },
    value,
  })),
  fc.double().map<Expected>(value => ({
    described: { type: 'float', bits: bitsOf(value) },
    value,
  })),
  text.map<Expected>(value => ({
    described: { type: 'string', bytes: base64(value) },
    value,
  })),
  // What is no UTF-8 stays the bytes that it is.
  fc.uint8Array({ maxLength: 8 }).map<Expected>(bytes => {
    const whole = Buffer.from([0xff, ...bytes]);
    return {
      described: { type: 'string', bytes: whole.toString('base64') },
      value: new Uint8Array(whole),
    };
  }),
);

const key = fc.oneof(
  integer.map(value => ({
    described: { type: 'int' as const, value: String(value) },
    value,
  })),
  // PHP makes a whole number of a key that is written like one.
  text
    .filter(value => !/^(?:0|-?[1-9]\d*)$/.test(value))
    .map(value => ({
      described: { type: 'string' as const, bytes: base64(value) },
      value,
    })),
);

const anything: fc.Arbitrary<Expected> = fc.letrec<{ value: Expected }>(
  tie => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc
        .uniqueArray(fc.tuple(key, tie('value')), {
          maxLength: 5,
          selector: ([{ value }]) => value,
        })
        .map<Expected>(entries => ({
          described: {
            type: 'array',
            entries: entries.map(([one, { described }]) => [
              one.described,
              described,
            ]),
          },
          value: new Map(entries.map(([one, { value }]) => [one.value, value])),
        })),
    ),
  }),
).value;

/** Names that the handler can write: `php` has no way to write a bar, and neither keeps a number. */
function describedSession(handler: SessionHandler) {
  const name = text.filter(
    one =>
      !/^(?:0|-?[1-9]\d*)$/.test(one) &&
      (handler === 'php_serialize' || !one.includes('|')),
  );
  return fc.uniqueArray(fc.tuple(name, anything), {
    maxLength: 4,
    selector: ([one]) => one,
  });
}

function bitsOf(value: number): string {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(value);
  return bytes.toString('hex');
}
