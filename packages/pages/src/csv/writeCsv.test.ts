import { writeCsv } from './writeCsv';

describe('writeCsv', () => {
  it('quotes what RFC 4180 wants quoted', () => {
    expect(
      writeCsv([
        ['plain', 'a,b', 'say "hi"'],
        ['two\nlines', '', 'ü'],
      ]),
    ).toBe('plain,"a,b","say ""hi"""\r\n"two\nlines",,ü\r\n');
  });

  it('lets no spreadsheet calculate', () => {
    expect(writeCsv([['=1+1', '+1', '-1', '@x', '\tx', 'a=b']])).toBe(
      "'=1+1,'+1,'-1,'@x,'\tx,a=b\r\n",
    );
    expect(writeCsv([['=HYPERLINK("x","y")']])).toBe(
      `"'=HYPERLINK(""x"",""y"")"\r\n`,
    );
  });
});
