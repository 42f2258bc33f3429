import * as fc from 'fast-check';
import { PhpFormatError } from './PhpFormatError';
import { readPhpSession, type SessionHandler } from './readPhpSession';

const read = (text: string, handler: SessionHandler = 'php') =>
  readPhpSession(Buffer.from(text), handler);

function problemOf(bytes: Buffer, handler: SessionHandler, limits = {}) {
  try {
    readPhpSession(bytes, handler, limits);
    return 'none';
  } catch (error) {
    if (!(error instanceof PhpFormatError)) throw error;
    return error.message;
  }
}

describe('readPhpSession', () => {
  it('skips a variable that is not set, as PHP up to 7.0 writes it', () => {
    expect([...read('!gone|member|i:1;!last|')]).toEqual([['member', 1]]);
  });

  it('reads a name that begins with an exclamation mark, as PHP writes it since', () => {
    expect([...read('!odd|i:1;member|i:2;')]).toEqual([
      ['!odd', 1],
      ['member', 2],
    ]);
  });

  it.each([
    ['a|i:1', 'A ; is missing (at byte 4)'],
    [
      'a|i:1;b',
      'No name of a variable ends here: is session.serialize_handler "php_serialize"? (at byte 6)',
    ],
    ['a|i:1;a|i:2;', 'A variable stands twice (at byte 6)'],
    ['a|x:1;', 'PHP has no type of this letter (at byte 2)'],
    ['a|i:1.5;', 'An int is no whole number (at byte 4)'],
    ['a|i:9223372036854775808;', 'An int has more than 64 bits (at byte 4)'],
    ['a|d:0x1;', 'A float is no number (at byte 4)'],
    ['a|d:toString;', 'A float is no number (at byte 4)'],
    ['a|b:2;', 'A bool is 0 or 1 (at byte 4)'],
    ['a|N', 'N must end with ; (at byte 2)'],
    ['a|s:5:"abc";', 'A string is longer than what is left (at byte 7)'],
    ['a|s:2:"abc";', 'A " is missing (at byte 9)'],
    ['a|s:1:"가";', 'A " is missing (at byte 8)'],
    ['a|s:-1:"";', 'A length or count is no number (at byte 4)'],
    ['a|s:99999999999:"";', 'A length or count is no number (at byte 4)'],
    ['a|a:2:{i:0;i:1;}', 'A key is an int or a string (at byte 15)'],
    ['a|a:1:{b:1;i:1;}', 'A key is an int or a string (at byte 7)'],
    ['a|a:2:{i:0;i:1;i:0;i:2;}', 'A key stands twice (at byte 15)'],
    ['a|a:0:{', 'A } is missing (at byte 7)'],
    ['a|O:0:"":0:{}', 'A name is empty (at byte 7)'],
    ['a|R:2;', 'A reference leads nowhere (at byte 4)'],
    ['a|r:1;', 'A reference leads nowhere (at byte 4)'],
    ['a|i:1;b|r:1;', 'r: leads to what is no object (at byte 10)'],
    ['a|E:5:"Grade";', 'An enum is written as Enum:Case (at byte 4)'],
    ['a|C:1:"A":9:{x}', 'A payload is longer than what is left (at byte 13)'],
  ])('refuses %s', (text, problem) => {
    expect(problemOf(Buffer.from(text), 'php')).toBe(problem);
  });

  it.each([
    [
      'member|a:0:{}',
      'No value begins here: is session.serialize_handler "php"? (at byte 0)',
    ],
    ['s:1:"a";', 'The session is no array (at byte 0)'],
    ['a:0:{}a', 'Something follows the session (at byte 6)'],
  ])('refuses %s of the handler php_serialize', (text, problem) => {
    expect(problemOf(Buffer.from(text), 'php_serialize')).toBe(problem);
  });

  it('never takes one handler for the other', () => {
    const value = fc.string({ unit: fc.constantFrom(...'|a;:"{}iNb1\n') });
    fc.assert(
      fc.property(value, value, (name, text) => {
        const written = `a:2:{${quote(name)}i:1;${quote('x')}${quote(text)}}`;
        expect(problemOf(Buffer.from(written), 'php')).not.toBe('none');
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['php_serialize', `a:1:{${quote('q')}${quote(forge('z|C:1:"X":2:{'))}}`],
    ['php_binary', `\x01q${quote(forge('z|s:0:"'))}`],
    ['igbinary', `\0\0\0\x02\x14\x01\x11\x01q\x11\x27${forge('')}`],
  ])('takes no member out of a text that %s has written', (_, written) => {
    expect(problemOf(Buffer.from(written), 'php')).toBe(
      'The first name is none: is session.serialize_handler another? (at byte 0)',
    );
  });

  it('refuses the handler php_binary, whatever the variable is called', () => {
    const written = '\x06memberi:1;';
    expect(problemOf(Buffer.from(written), 'php')).not.toBe('none');
    expect(problemOf(Buffer.from(written), 'php_serialize')).not.toBe('none');
  });

  it('refuses a session that is too large or too deep, and survives the deepest', () => {
    const deep = (levels: number) =>
      Buffer.from(`a|${'a:1:{i:0;'.repeat(levels)}N;${'}'.repeat(levels)}`);
    expect(problemOf(deep(100), 'php')).toBe('none');
    expect(problemOf(deep(101), 'php')).toBe(
      'Nested deeper than 100 (at byte 907)',
    );
    expect(problemOf(deep(50_000), 'php')).toMatch('Nested deeper');
    expect(problemOf(deep(1), 'php', { maxBytes: 10 })).toBe(
      'The session has over 10 bytes (at byte 10)',
    );
  });

  it('answers any bytes by a session or by a PhpFormatError', () => {
    const piece = fc.constantFrom(
      ...[
        'a|',
        'i:1;',
        's:1:"a";',
        'a:1:{',
        '}',
        'O:1:"A":1:{',
        'R:1;',
        'r:1;',
        'N;',
        'C:1:"A":1:{',
        'E:3:"A:B";',
        'd:NAN;',
        '!',
        '"',
        ':',
        '가',
      ],
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 2 }))),
        fc.constantFrom<SessionHandler>('php', 'php_serialize'),
        (pieces, handler) => {
          const problem = problemOf(Buffer.from(pieces.join('')), handler);
          expect(problem).toMatch(/^none$|\(at byte \d+\)$/);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('quotes nothing of the session in its errors', () => {
    expect(
      problemOf(Buffer.from('token|s:9:"top-secret";'), 'php'),
    ).not.toMatch(/secret|token/);
  });
});

function quote(text: string): string {
  return `s:${Buffer.byteLength(text)}:"${text}";`;
}

/** What a visitor would have to write into a session to become a member; `end` takes in what follows. */
function forge(end: string): string {
  return `|N;member|a:1:{s:4:"role";s:5:"admin";}${end}`;
}
