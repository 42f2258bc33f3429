import fc from 'fast-check';
import { createPhraseBook } from './createPhraseBook';

const book = createPhraseBook([
  {
    sentences: {
      '{method} is none of {methods:list}':
        '허용 값은 {methods}이며 {method} 값은 없습니다',
      'it is {what:maybe}': '값: {what}',
      'the file is empty': '파일이 비어 있습니다',
      'the image {image} has no tag': '{image} 이미지에 태그가 없습니다',
      'the image {image} {fault}': '{image} 이미지: {fault}',
      'path {path} is served{how:part?} by {holder:part}':
        '{holder}에서 {path} 경로를 제공합니다{how}',
      '{sentence:sentence}, and {count} more like this':
        '{sentence} (같은 경우 {count}건 더 있음)',
      '{place} {sentence:sentence} ({rule})': '{place} {sentence} ({rule})',
      '{field}: {sentence:sentence}': '{field}: {sentence}',
    },
  },
  {
    parts: {
      'a list': '목록',
      ' for {methods}': '({methods})',
      '{name} in the open pull request #{number}':
        '열려 있는 풀 리퀘스트 #{number}의 {name}',
      '{name} ({place})': '{name}({place})',
    },
  },
]);

describe('createPhraseBook', () => {
  it('says a sentence in the other language', () => {
    expect(book.translate('the file is empty')).toBe('파일이 비어 있습니다');
  });

  it('keeps what a hole holds', () => {
    expect(book.translate('the image node:24 has no tag')).toBe(
      'node:24 이미지에 태그가 없습니다',
    );
  });

  it('takes the phrase that says most', () => {
    expect(book.translate('the image node is old')).toBe('node 이미지: is old');
  });

  it('translates what a hole holds where it is a part, also where there is none', () => {
    expect(
      book.translate('path /a is served for GET, PUT by order (a.yaml:7)'),
    ).toBe('order(a.yaml:7)에서 /a 경로를 제공합니다(GET, PUT)');
    expect(
      book.translate('path /a is served by gift in the open pull request #7'),
    ).toBe('열려 있는 풀 리퀘스트 #7의 gift에서 /a 경로를 제공합니다');
  });

  it('parts the items of a list with commas', () => {
    expect(book.translate('X is none of GET, PUT and HEAD')).toBe(
      '허용 값은 GET, PUT, HEAD이며 X 값은 없습니다',
    );
    expect(book.translate('X is none of GET or PUT')).toBe(
      '허용 값은 GET, PUT이며 X 값은 없습니다',
    );
  });

  it('translates what may be a part, and keeps it where it is none', () => {
    expect(book.find('it is a list')).toMatchObject({ text: '값: 목록' });
    expect(book.find('it is 7')).toMatchObject({
      text: '값: 7',
      isWhole: true,
    });
  });

  it('prefers a phrase whose holes are understood', () => {
    expect(
      book.translate(
        'path /a is served by order (a.yaml:7), and 3 more like this',
      ),
    ).toBe('order(a.yaml:7)에서 /a 경로를 제공합니다 (같은 경우 3건 더 있음)');
  });

  it('looks on where what is to be translated holds the text behind it', () => {
    expect(
      book.translate('a.yaml:7 path /a is served by order (b.yaml:3) (free)'),
    ).toBe('a.yaml:7 order(b.yaml:3)에서 /a 경로를 제공합니다 (free)');
  });

  it('leaves alone what it does not know, and says so', () => {
    expect(book.translate('nobody has ever said that')).toBe(
      'nobody has ever said that',
    );
    expect(book.find('nobody has ever said that')).toBeUndefined();
    expect(book.find('path /a is served by somebody')).toMatchObject({
      text: 'somebody에서 /a 경로를 제공합니다',
      isWhole: false,
    });
  });

  it('tells by which phrases it found a sentence', () => {
    expect(book.find('path: the file is empty')).toEqual({
      text: 'path: 파일이 비어 있습니다',
      patterns: ['{field}: {sentence:sentence}', 'the file is empty'],
      isWhole: true,
    });
  });

  it('reads a text of several lines line by line', () => {
    expect(
      book.translate('the file is empty\nunknown\nthe image a has no tag'),
    ).toBe('파일이 비어 있습니다\nunknown\na 이미지에 태그가 없습니다');
  });

  it('says the same in whatever order its phrases are', () => {
    const phrases = {
      'a {one} b {two}': '하나 {one} {two}',
      'a {one} b': '둘 {one}',
      '{one} b {two}': '셋 {one} {two}',
      'a {one}': '넷 {one}',
    };
    const words = fc
      .array(fc.constantFrom('a', 'b', 'x'))
      .map(x => x.join(' '));
    const entries = Object.entries(phrases);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(entries, { minLength: 4 }),
        words,
        (some, text) => {
          expect(
            createPhraseBook([
              { sentences: Object.fromEntries(some) },
            ]).translate(text),
          ).toBe(createPhraseBook([{ sentences: phrases }]).translate(text));
        },
      ),
    );
  });

  it('puts any text of one line into a hole', () => {
    fc.assert(
      fc.property(
        fc
          .string({ minLength: 1, unit: 'grapheme' })
          .filter(x => !/\n/.test(x)),
        value => {
          expect(book.find(`the image ${value} has no tag`)?.text).toBe(
            `${value} 이미지에 태그가 없습니다`,
          );
        },
      ),
    );
  });

  it('is not held up by a text that is made to', () => {
    const text = `path ${'/a is served by '.repeat(
      100,
    )} (${', and 3 more like this'.repeat(10)}`;
    expect(book.translate(text)).not.toBe('');
    expect(book.translate('path: '.repeat(10_000))).toBe(
      'path: '.repeat(10_000),
    );
  });

  it.each([
    ['no fixed text', { '{a} {b}': '{a} {b}' }],
    ['two holes side by side', { 'is {a}{b}': '{a}{b}' }],
    ['two holes of one name', { 'is {a} or {a}': '{a}' }],
    ['other holes than', { 'is {a}': '{b}' }],
  ])('refuses a phrase with %s', (why, sentences) => {
    expect(() => createPhraseBook([{ sentences }])).toThrow(why);
  });

  it('refuses a phrase that is there twice', () => {
    const list = { sentences: { 'it is so': '그렇습니다' } };
    expect(() => createPhraseBook([list, list])).toThrow('is there twice');
  });
});
