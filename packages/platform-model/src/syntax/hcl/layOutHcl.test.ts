import { format } from '@cdktf/hcl-tools';
import fc from 'fast-check';
import {
  hclFile,
  hclModuleCall,
  mutatedHcl,
} from '../../__testUtils__/hclArbitraries';
import { NASTY_HCL } from '../../__testUtils__/NASTY_HCL';
import { seededFiles } from '../../__testUtils__/seededPlatform';
import { findHclFormatFault } from '../findHclFormatFault';
import { formatHcl } from '../../__testUtils__/formatHcl';
import { readHcl } from '../readHcl';

jest.setTimeout(120_000);

const lines = (...texts: string[]) => `${texts.join('\n')}\n`;

describe('formatHcl', () => {
  it('indents by brackets and aligns equals signs and comments', () => {
    expect(
      formatHcl(
        lines(
          'module "a"  {',
          'source="../b"',
          '',
          '    name = "c" #d',
          'description=[1,2 , -3] # e',
          'tags = {',
          'x = "${ y }"',
          '}',
          '}',
        ),
      ),
    ).toBe(
      lines(
        'module "a" {',
        '  source = "../b"',
        '',
        '  name        = "c"        #d',
        '  description = [1, 2, -3] # e',
        '  tags = {',
        '    x = "${y}"',
        '  }',
        '}',
      ),
    );
  });

  it('leaves alone what it cannot read', () => {
    expect(formatHcl('a="x\n')).toBe('a="x\n');
  });

  it('writes no gigabytes of blanks', () => {
    const text = `{${'a'.repeat(100_000)}=1\n${'b=1\n'.repeat(100_000)}}`;
    expect(formatHcl(text)).toBe(text);
  });
});

describe('formatHcl and HashiCorp’s own formatter', () => {
  async function agree(text: string): Promise<true> {
    const file = readHcl(text);
    // Whatever is no file can have any format.
    if (file.faults.length > 0) return true;
    // The judge is older than namespaced functions and takes them apart, which terraform fmt does not.
    if (text.includes('::')) return true;
    // It counts a byte order mark as blanks, and knows no halves of characters.
    if (/^\uFEFF\s*$/.test(text) || /\p{Cs}/u.test(text)) return true;
    const formatted = await format(text);
    expect({ text, formatted: formatHcl(text) }).toEqual({ text, formatted });
    expect({ text, fault: findHclFormatFault(file) }).toEqual({
      text,
      fault:
        formatted === text.replace(/^\uFEFF/, '')
          ? undefined
          : expect.anything(),
    });
    return true;
  }

  it('agree on the seeded platform, which is formatted', async () => {
    for (const { path, content } of await seededFiles()) {
      if (!path.endsWith('.tf')) continue;
      expect(await agree(content)).toBe(true);
      expect(formatHcl(content)).toBe(content);
    }
  });

  it.each(NASTY_HCL.map(text => [JSON.stringify(text), text]))(
    'agree on %s',
    async (_, text) => {
      expect(await agree(text)).toBe(true);
    },
  );

  it.each([
    ['good files', hclFile],
    ['files with changes', mutatedHcl(hclFile)],
    ['nasty files with changes', mutatedHcl(fc.constantFrom(...NASTY_HCL))],
  ])('agree on %s', async (_, texts) => {
    await fc.assert(
      fc.asyncProperty(texts, async text => {
        expect(await agree(text)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('agree on module calls in any format', async () => {
    await fc.assert(
      fc.asyncProperty(hclModuleCall, async text => {
        expect(await agree(text)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('findHclFormatFault', () => {
  it('names the first line that differs and what it becomes', () => {
    expect(
      findHclFormatFault(
        readHcl(lines('a {', '  b   = 1', '  cde = 2', ' f = 3', '}')),
      ),
    ).toEqual({ line: 4, formatted: '  f   = 3' });
  });

  it('shows no line that nobody would read', () => {
    const file = readHcl(`a  = "${'x'.repeat(300)}"\n`);
    expect(findHclFormatFault(file)).toEqual({ line: 1 });
  });
});
