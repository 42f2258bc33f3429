import type { CharacterSet } from './CharacterSet';

/** A regular expression for paths, taken apart. */
export type RegexNode =
  | { readonly kind: 'character'; readonly set: CharacterSet }
  | { readonly kind: 'sequence'; readonly items: readonly RegexNode[] }
  | { readonly kind: 'choice'; readonly options: readonly RegexNode[] }
  | RegexRepeat
  /** `$` */
  | { readonly kind: 'end' };

export interface RegexRepeat {
  readonly kind: 'repeat';
  readonly item: RegexNode;
  readonly least: number;
  /** `Infinity` for no limit. */
  readonly most: number;
}

/** Why an expression cannot be taken apart, as the end of a sentence: `it uses \b`. */
export interface RegexFault {
  readonly fault: string;
}

/** The nodes that a node consists of. */
export function partsOf(node: RegexNode): readonly RegexNode[] {
  switch (node.kind) {
    case 'sequence':
      return node.items;
    case 'choice':
      return node.options;
    case 'repeat':
      return [node.item];
    default:
      return [];
  }
}
