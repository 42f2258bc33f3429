import { templateFilters } from '@slipway/golden-path';
import { PlatformModel } from '@slipway/platform-model';
import fc from 'fast-check';
import { seededLayout } from './__testUtils__/seededProof';

jest.setTimeout(120_000);

const layout = seededLayout();

/** Pieces that mean something to HCL, among anything that Unicode has. */
const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '${',
          '%{',
          '$${',
          '%%{',
          '$',
          '%',
          '{',
          '}',
          '~}',
          '"',
          '\\',
          '\\u',
        ],
        ...['"\n}\nresource "x" "y" {', '\nEOT\n', '<<EOT\n', '${file("x")}'],
        ...[
          '%{ if true }',
          '#',
          '//',
          '/*',
          '*/',
          '\r\n',
          '\t',
          '\u0000',
          '\b',
        ],
        ...['\u2028', '\ufeff', '\u202e', '\u200b', 'e\u0301', '한글', '🛒'],
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    { maxLength: 12 },
  )
  .map(pieces => pieces.join(''))
  // A file is UTF-8, which has no halves of characters; HCL composes what it reads.
  .map(text => text.replace(/\p{Cs}/gu, '').normalize('NFC'));

function readArguments(written: string) {
  const model = PlatformModel.read(
    [
      {
        path: 'infra/terraform/dev/order-api.tf',
        content: `module "order-api" {\n  value = ${written}\n  last  = true\n}\n`,
      },
    ],
    layout,
  );
  const [reading] = model.readings();
  if (reading.kind !== 'terraform-call') throw new Error('no call was read');
  return reading.facts;
}

describe('a value that the template wrote into Terraform', () => {
  it('is read back as the very same text, and nothing else is there', () => {
    fc.assert(
      fc.property(hostileText, text => {
        const { calls, blocks } = readArguments(templateFilters.hcl(text));
        expect(blocks).toEqual([]);
        expect(calls.map(call => call.arguments)).toEqual([
          {
            value: { value: text, line: 2 },
            last: { value: true, line: 3 },
          },
        ]);
      }),
      { numRuns: 2000 },
    );
  });

  it('is read back as the very same list', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { maxLength: 4 }), texts => {
        const { calls } = readArguments(templateFilters.hcl(texts));
        expect(calls[0].arguments.value).toEqual({ value: texts, line: 2 });
      }),
      { numRuns: 500 },
    );
  });
});
