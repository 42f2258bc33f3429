import { runInNewContext } from 'node:vm';
import { parse as parseHcl } from '@cdktf/hcl2json';
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { parse } from 'yaml';
import { hostileText } from './__testUtils__/hostileText';
import { templateFilters } from './templateFilters';

// Hundreds of runs take longer on a busy machine.
jest.setTimeout(120_000);

const { yaml, hcl, json, ts, markdown } = templateFilters;

// A lone surrogate is no character, so only JSON and JavaScript have a spelling for it.
const characters = hostileText.map(text => text.replace(/\p{Cs}/gu, '\ufffd'));

describe('a literal, read by its language, is the very same text:', () => {
  it('yaml, in both versions', () => {
    fc.assert(
      fc.property(characters, text => {
        for (const version of ['1.1', '1.2'] as const)
          expect(parse(`a: ${yaml(text)}`, { version })).toEqual({ a: text });
      }),
    );
  });

  it('hcl', async () => {
    await fc.assert(
      fc.asyncProperty(characters, async text => {
        const { a } = await parseHcl('a.tf', `a = ${hcl(text)}\n`);
        expect(a.replace(/([$%])\1\{/g, '$1{')).toBe(text.normalize('NFC'));
      }),
    );
  });

  it('json', () => {
    fc.assert(
      fc.property(hostileText, text => {
        expect(JSON.parse(json(text))).toBe(text);
        expect(json(text)).not.toMatch(/[\u2028\u2029]/);
      }),
    );
  });

  it('ts', () => {
    fc.assert(
      fc.property(hostileText, text => {
        expect(runInNewContext(ts(text))).toBe(text);
        expect(ts(text)).not.toMatch(/[\u2028\u2029\n]/);
      }),
    );
  });

  it('and a list of texts is a list', () => {
    expect(yaml(['a', 'b'])).toBe('["a", "b"]');
    expect(ts(['a', 'b'])).toBe("['a', 'b']");
    expect(hcl([])).toBe('[]');
  });
});

describe('markdown', () => {
  function toHtml(source: string): string {
    return micromark(source, {
      allowDangerousHtml: true,
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    });
  }

  it('shows the very same text and nothing else', () => {
    fc.assert(
      fc.property(characters, text => {
        const line = text.replace(/\s+/g, ' ').trim();
        fc.pre(line !== '' && !line.includes('\0'));
        const shown = line
          .replace(/&/g, '&amp;')
          .replace(/</g, '&lt;')
          .replace(/>/g, '&gt;')
          .replace(/"/g, '&quot;');
        const html = toHtml(markdown(text)).replace(/<!-- -->/g, '');
        expect(html.replace(/(?<==|>[^<]*)"/g, '&quot;')).toBe(
          `<p>${shown}</p>`,
        );
      }),
    );
  });

  it('mentions nobody and closes nothing', () => {
    fc.assert(
      fc.property(characters, text => {
        for (const piece of toHtml(markdown(text)).split(/<[^>]*>/))
          expect(piece).not.toMatch(/@\w|#\d|GH-\d|:\/\/|www\./i);
      }),
    );
  });

  it('leaves an ordinary sentence as it is', () => {
    expect(markdown('Takes orders (v2), e.g. 3.5 kg - fast!')).toBe(
      'Takes orders (v2), e.g. 3.5 kg - fast!',
    );
  });
});

describe('every filter', () => {
  it.each(Object.keys(templateFilters))(
    '%s refuses what is no text, so that a misspelt variable does not vanish',
    name => {
      for (const input of [undefined, null, 7, {}])
        expect(() => templateFilters[name](input)).toThrow(name);
    },
  );
});
