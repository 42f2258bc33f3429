import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { describeFileError } from './describeFileError';
import { Refusal } from './Refusal';
import type { Terminal } from './Terminal';

/**
 * Reads a file that the caller named.
 *
 * @param file - relative to where the command was called
 * @returns its content as plain data
 * @throws Refusal when it is not there or not YAML
 */
export function readYamlFile(file: string, { cwd }: Terminal): unknown {
  let text: string;
  try {
    text = readFileSync(resolve(cwd, file), 'utf8');
  } catch (error) {
    throw new Refusal(`${file}: ${describeFileError(error)}`);
  }
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  if (document.errors.length > 0)
    throw new Refusal(
      ...document.errors.map(
        ({ message, pos }) =>
          `${file}:${lineCounter.linePos(pos[0]).line} ${message}`,
      ),
    );
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw new Refusal(`${file}: ${(error as Error).message}`);
  }
}
