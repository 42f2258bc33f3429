import { findChangedLines } from './findChangedLines';

describe('findChangedLines', () => {
  it.each([
    ['nothing', 'a\nb', 'a\nb', []],
    ['one line', 'a\nb\nc', 'a\nx\nc', [2]],
    ['two lines apart', 'a\nb\nc', 'x\nb\ny', [1, 3]],
    ['lines put in', 'a\nc', 'a\nb\nb\nc', [2, 3]],
    ['lines taken out', 'a\nb\nc', 'a\nc', []],
    ['a line that is repeated', 'a\na', 'a\na\na', [3]],
  ])('finds %s', (_, before, after, expected) => {
    expect(findChangedLines(before, after)).toEqual(expected);
  });
});
