import type { ScalarType } from './SCALAR_TYPES';

/** What a value must be. */
export type ValueType =
  | { readonly kind: 'any' }
  | { readonly kind: 'scalar'; readonly scalar: ScalarType }
  | { readonly kind: 'choice'; readonly texts: readonly string[] }
  | { readonly kind: 'list'; readonly items: ValueType }
  | { readonly kind: 'map'; readonly values: ValueType }
  | ObjectType;

export interface ObjectType {
  readonly kind: 'object';
  readonly fields: ReadonlyMap<string, FieldType>;
  /** The names of those that must be there. */
  readonly required: readonly string[];
}

export interface FieldType {
  readonly isRequired: boolean;
  readonly type: ValueType;
}
