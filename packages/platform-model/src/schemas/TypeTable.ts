/**
 * The types of objects, as compact as their fields can be told. A field is `name:type`, or `name!:type` when it must
 * be there. A type is a scalar (see SCALAR_TYPES), `any`, the name of another type, `A|B` for one of some texts, `=A`
 * for one text, `{type}` for a mapping with free keys; `type[]` is a list of it.
 */
export interface TypeTable {
  /** Kinds by API version, separated by spaces; `Kind=Type` where its fields are known. */
  readonly kinds: Readonly<Record<string, string>>;
  /** Fields by type, separated by spaces. */
  readonly types: Readonly<Record<string, string>>;
}
