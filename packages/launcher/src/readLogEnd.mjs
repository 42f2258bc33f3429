// @ts-check
import { readFileSync } from 'node:fs';

const MOST_LINES = 8;
const MATTERS = /\b(error|fatal|panic|failed|cannot|denied|no space)\b/i;

/**
 * The few lines of a program's log that say why it ended: its errors, or else its last words. Never a
 * stack trace.
 *
 * @param {string} file
 * @returns {string[]}
 */
export function readLogEnd(file) {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .map(toPlainLine)
    .filter(line => line.trim() && !/^\s*(at |\^+$)/.test(line));
  // An indented line explains the one above, or is source code that Node shows.
  const errors = lines.filter(line => /^\S/.test(line) && MATTERS.test(line));
  return (errors.length > 0 ? errors : lines)
    .slice(-MOST_LINES)
    .map(line => (line.length > 300 ? `${line.slice(0, 300)}...` : line));
}

/**
 * Backstage logs JSON in production; only warnings and errors can explain an end.
 *
 * @param {string} line
 */
function toPlainLine(line) {
  if (!line.startsWith('{')) return line;
  try {
    const { level, message, plugin } = JSON.parse(line);
    if (level !== 'error' && level !== 'warn') return '';
    return `${level} ${plugin ?? ''} ${String(message).split('\n')[0]}`;
  } catch {
    return line;
  }
}
