import { pickCharacter, setOf } from './CharacterSet';
import type { RegexNode } from './RegexNode';

/** What every path that an expression matches starts with, e.g. `/orders/` of `/orders/\d+`. */
export function findLiteralPrefix(node: RegexNode): string {
  return readLiteral(node).text;
}

/** `isWhole` when the node matches nothing but its text, so what follows it is literal, too. */
function readLiteral(node: RegexNode): { text: string; isWhole: boolean } {
  switch (node.kind) {
    case 'character': {
      const character = pickCharacter(node.set);
      return character !== undefined && setOf(character) === node.set
        ? { text: character, isWhole: true }
        : { text: '', isWhole: false };
    }
    case 'sequence': {
      let text = '';
      for (const item of node.items) {
        const literal = readLiteral(item);
        text += literal.text;
        if (!literal.isWhole) return { text, isWhole: false };
      }
      return { text, isWhole: true };
    }
    case 'repeat':
      return node.least > 0
        ? { text: readLiteral(node.item).text, isWhole: false }
        : { text: '', isWhole: false };
    default:
      return { text: '', isWhole: false };
  }
}
