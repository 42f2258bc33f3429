import { readDockerfileTree } from './readDockerfileTree';
import { splitDockerfileWords } from './splitDockerfileWords';

const read = (...lines: string[]) => readDockerfileTree(lines.join('\n'));
const brief = (...lines: string[]) =>
  read(...lines).instructions.map(
    ({ name, argument, line }) => `${line} ${name} ${argument}`,
  );

describe('readDockerfileTree', () => {
  it('reads one instruction a line, whatever its case, between comments and empty lines', () => {
    expect(
      brief(
        '# syntax=docker/dockerfile:1',
        '',
        'from node:24',
        '  # note',
        '\tRun x ',
      ),
    ).toEqual(['3 FROM node:24', '5 RUN x']);
  });

  it('joins continued lines, and comments and empty lines between them do not count', () => {
    expect(
      brief('RUN a \\  ', '  # not this', '', ' && b \\', ' && c', 'USER d'),
    ).toEqual(['1 RUN a  && b  && c', '6 USER d']);
  });

  it('takes two backslashes at the end for the character', () => {
    expect(brief('RUN dir c:\\\\', 'USER a')).toEqual([
      '1 RUN dir c:\\\\',
      '2 USER a',
    ]);
  });

  it('joins at backticks when the directive says so', () => {
    expect(
      brief('# escape=`', 'RUN a `', ' b', 'COPY c:\\ d:\\', 'USER e'),
    ).toEqual(['2 RUN a  b', '4 COPY c:\\ d:\\', '5 USER e']);
  });

  it('takes a directive after a comment for a comment', () => {
    const tree = read('# first', '# escape=`', 'RUN a \\', ' b');
    expect(tree.escape).toBe('\\');
    expect(tree.instructions).toHaveLength(1);
  });

  it.each([
    [
      ['# escape=x', 'FROM a'],
      1,
      'the directive escape is neither a backslash nor a backtick',
    ],
    [
      ['# escape=`', '# Escape=`', 'FROM a'],
      2,
      'the directive escape stands here twice',
    ],
    [['FROM a', 'RUN <<EOF', 'b'], 2, 'the here-document EOF has no end'],
  ])('has something against %j', (lines, line, message) => {
    expect(read(...lines).faults).toEqual([{ line, message }]);
  });

  it('skips what stands in here-documents', () => {
    expect(
      brief(
        'RUN <<EOF cat > /x <<-"END"',
        'USER root',
        'EOF',
        '\tFROM x',
        '\tEND',
        "COPY <<'a' /b",
        'a',
        'USER node',
      ),
    ).toEqual([
      '1 RUN <<EOF cat > /x <<-"END"',
      "6 COPY <<'a' /b",
      '8 USER node',
    ]);
  });

  it('takes no shift, no here-string and no quoted text for a here-document', () => {
    expect(
      brief('RUN echo $((1<<2)) "<<EOF" <<<word', 'CMD <<EOF', 'USER a'),
    ).toHaveLength(3);
  });

  it('splits words as a shell does', () => {
    const [instruction] = read(
      'ENV A="b c" D=e\\ f G=\'h "i\' \\',
      '  J="k\\"l\\m"',
    ).instructions;
    expect(
      splitDockerfileWords(instruction, '\\').map(
        ({ text, line }) => `${line} ${text}`,
      ),
    ).toEqual(['1 A=b c', '1 D=e f', '1 G=h "i', '2 J=k"l\\m']);
  });

  it.each(['', '\\', 'FROM', '#', '# escape', 'RUN \\', '<<', 'RUN <<'])(
    'reads %j without complaint of its own',
    text => {
      expect(() => read(text)).not.toThrow();
    },
  );
});
