/** What a variable accepts. */
export type TerraformType =
  /** `any`, and what we do not know. */
  | { readonly kind: 'any' }
  | { readonly kind: 'string' | 'number' | 'bool' }
  | { readonly kind: 'list' | 'set'; readonly of: TerraformType }
  | { readonly kind: 'map'; readonly of: TerraformType }
  | { readonly kind: 'tuple'; readonly items: readonly TerraformType[] }
  | {
      readonly kind: 'object';
      readonly attributes: ReadonlyMap<string, TerraformAttribute>;
    };

export interface TerraformAttribute {
  readonly type: TerraformType;
  readonly isOptional: boolean;
}
