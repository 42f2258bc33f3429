import type { HclValue } from '../HclFile';
import { decodeHclText, unescapeHclTemplates } from './decodeHclText';
import { dedentHcl } from './dedentHcl';
import type { HclCursor } from './HclCursor';
import { readHclDirective, type HclDirective } from './readHclDirective';
import type { ReadExpression } from './ReadExpression';

/**
 * Reads a text, in quotes or as a heredoc, with what is to be put into it.
 *
 * @returns `undefined` when only an evaluation would tell the text
 * @throws HclFault
 */
export function readHclTemplate(
  cursor: HclCursor,
  readExpression: ReadExpression,
): HclValue | undefined {
  const open = cursor.take();
  const directives: HclDirective[] = [];
  let isLiteral = true;
  let text = '';
  while (!cursor.skip('close-quote') && !cursor.skip('close-heredoc')) {
    const token = cursor.take();
    if (token.kind === 'quoted-text')
      text += decodeHclText(cursor.textOf(token), token.line);
    else if (token.kind === 'heredoc-text') text += cursor.textOf(token);
    else {
      isLiteral = false;
      cursor.nested(false, () => {
        if (token.kind === 'open-interpolation') readExpression(cursor);
        else if (token.kind === 'open-directive')
          readHclDirective(cursor, directives, readExpression);
        else cursor.fail('the text is not closed');
        cursor.expect('close-template', 'a closing brace is missing in a text');
      });
    }
  }
  const [unclosed] = directives.slice(-1);
  if (unclosed)
    cursor.fail(`a text has %{ ${unclosed} } without the end of it`);
  if (!isLiteral) return undefined;
  if (open.kind === 'open-heredoc') {
    const isIndented = cursor.textOf(open).startsWith('<<-');
    text = unescapeHclTemplates(isIndented ? dedentHcl(text) : text);
  }
  // HCL composes characters: an e and an accent become an é.
  return { kind: 'literal', value: text.normalize('NFC') };
}
