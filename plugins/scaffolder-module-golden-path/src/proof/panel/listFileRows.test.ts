import { createFinding } from '../__testUtils__/createLiveResult';
import { FileRow, listFileRows } from './listFileRows';

const draw = (rows: FileRow[]) =>
  rows.map(row =>
    row.kind === 'finding'
      ? `! ${row.finding.rule}`
      : `${{ added: '+', removed: '-', same: ' ' }[row.diff ?? 'same']}${
          row.number ?? ''
        } ${row.text}`,
  );

describe('listFileRows', () => {
  it('lists the lines of a file; what follows the last break is none', () => {
    expect(draw(listFileRows('a\n\nb\n', []))).toEqual([' 1 a', ' 2 ', ' 3 b']);
    expect(draw(listFileRows('', []))).toEqual([' 1 ']);
  });

  it('puts findings below their lines, and those about no line at the end', () => {
    const findings = [1, 1, 9].map((line, index) =>
      createFinding({ line, rule: `rule-${index}` }),
    );
    expect(draw(listFileRows('a\nb\n', findings))).toEqual([
      ' 1 a',
      '! rule-0',
      '! rule-1',
      ' 2 b',
      '! rule-2',
    ]);
  });

  it('shows the difference to what is there, findings beside the new lines', () => {
    const findings = [createFinding({ line: 2, rule: 'rule' })];
    expect(draw(listFileRows('a\nx\nc\n', findings, 'a\nb\nc\n'))).toEqual([
      ' 1 a',
      '- b',
      '+2 x',
      '! rule',
      ' 3 c',
    ]);
  });
});
