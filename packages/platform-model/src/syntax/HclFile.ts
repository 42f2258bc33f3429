import type { HclToken } from './hcl/HclToken';
import type { SyntaxFault } from './SyntaxFault';

/** What an expression says without being evaluated: a literal, or only its text. */
export type HclValue =
  | {
      readonly kind: 'literal';
      readonly value: string | number | boolean | null;
    }
  | { readonly kind: 'list'; readonly items: readonly HclValue[] }
  | { readonly kind: 'object'; readonly entries: ReadonlyMap<string, HclValue> }
  /** A reference, a call, a template with interpolation. */
  | { readonly kind: 'expression'; readonly text: string };

export interface HclAttribute {
  readonly name: string;
  readonly line: number;
  readonly value: HclValue;
}

export interface HclBlock {
  /** e.g. `module` */
  readonly type: string;
  /** e.g. `['order-api']` */
  readonly labels: readonly string[];
  readonly line: number;
  readonly body: HclBody;
}

/** What stands between braces, or in a whole file, in the order of the text. */
export interface HclBody {
  readonly attributes: readonly HclAttribute[];
  readonly blocks: readonly HclBlock[];
}

/** One file in HashiCorp's configuration language, and what kept parts of it from being read. */
export interface HclFile {
  readonly text: string;
  /** The pieces of the text, up to the first that is none. */
  readonly tokens: readonly HclToken[];
  readonly body: HclBody;
  readonly faults: readonly SyntaxFault[];
}
