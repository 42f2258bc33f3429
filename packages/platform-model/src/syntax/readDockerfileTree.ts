import type { DockerfileInstruction, DockerfileTree } from './DockerfileTree';
import { splitDockerfileWords } from './splitDockerfileWords';
import type { SyntaxFault } from './SyntaxFault';

const DIRECTIVE = /^#\s*([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(\S.*?)\s*$/;
const COMMENT = /^\s*#/;
const HEREDOC = /^\d*<<(-?)([^<]+)$/;

/** Instructions that may take here-documents. */
const WITH_HEREDOC = /^(?:ADD|COPY|RUN|ONBUILD)$/;

/**
 * Splits a Dockerfile into instructions as BuildKit does: directives, comments, continuation lines and
 * here-documents. Never throws; which instructions there are, and what they take, is for others to know.
 */
export function readDockerfileTree(text: string): DockerfileTree {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const faults: SyntaxFault[] = [];
  const escape = readEscape(lines, faults);
  const instructions: DockerfileInstruction[] = [];
  let index = 0;
  while (index < lines.length) {
    if (isSkipped(lines[index])) {
      index += 1;
      continue;
    }
    const { instruction, next } = joinLines(lines, index, escape);
    instructions.push(instruction);
    index = WITH_HEREDOC.test(instruction.name)
      ? skipHeredocs(lines, next, instruction, escape, faults)
      : next;
  }
  return { instructions, escape, faults };
}

function isSkipped(line: string): boolean {
  return line.trim() === '' || COMMENT.test(line);
}

/** Directives stand before everything else; a comment of another form ends them. */
function readEscape(lines: readonly string[], faults: SyntaxFault[]): string {
  const seen = new Set<string>();
  let escape = '\\';
  for (const [index, line] of lines.entries()) {
    const [, name, value] = DIRECTIVE.exec(line) ?? [];
    const directive = name?.toLowerCase();
    if (!directive || !['escape', 'syntax', 'check'].includes(directive)) break;
    if (seen.has(directive))
      faults.push({
        line: index + 1,
        message: `the directive ${directive} stands here twice`,
      });
    seen.add(directive);
    if (directive !== 'escape') continue;
    if (value === '\\' || value === '`') escape = value;
    else
      faults.push({
        line: index + 1,
        message: 'the directive escape is neither a backslash nor a backtick',
      });
  }
  return escape;
}

/** Takes the lines of one instruction together; comments and empty lines between them do not end it. */
function joinLines(
  lines: readonly string[],
  first: number,
  escape: string,
): { instruction: DockerfileInstruction; next: number } {
  const [, name, start] = /^\s*(\S+)\s*(.*)$/.exec(lines[first])!;
  const starts: { offset: number; line: number }[] = [];
  let argument = '';
  let next = first;
  let goesOn = true;
  while (goesOn && next < lines.length) {
    const line = next === first ? start : lines[next];
    if (next === first || !isSkipped(line)) {
      const part = withoutEscape(line, escape);
      goesOn = part !== undefined;
      starts.push({ offset: argument.length, line: next + 1 });
      argument += part ?? line;
    }
    next += 1;
  }
  return {
    instruction: {
      name: name.toUpperCase(),
      argument: argument.trimEnd(),
      line: first + 1,
      starts,
    },
    next,
  };
}

/** The line without the escape that joins it to the next one; `undefined` when it ends the instruction. */
function withoutEscape(line: string, escape: string): string | undefined {
  const trimmed = line.replace(/[ \t]+$/, '');
  // Two of them are the character itself.
  return trimmed.endsWith(escape) && !trimmed.endsWith(escape + escape)
    ? trimmed.slice(0, -1)
    : undefined;
}

/** @returns the line after the last here-document of an instruction */
function skipHeredocs(
  lines: readonly string[],
  first: number,
  instruction: DockerfileInstruction,
  escape: string,
  faults: SyntaxFault[],
): number {
  let next = first;
  for (const { raw, line } of splitDockerfileWords(instruction, escape)) {
    const [, dash, quoted] = HEREDOC.exec(raw) ?? [];
    const name = quoted?.replace(/['"]/g, '');
    if (!name) continue;
    const isEnd = (text: string) =>
      (dash ? text.replace(/^\t+/, '') : text) === name;
    while (next < lines.length && !isEnd(lines[next])) next += 1;
    if (next === lines.length)
      faults.push({ line, message: `the here-document ${name} has no end` });
    next += 1;
  }
  return Math.min(next, lines.length);
}
