/**
 * A value of PHP, none of it lost:
 *
 * - whole numbers are a `bigint` where a `number` would not be exact;
 * - texts are `string`; a PHP string that is no UTF-8 stays the bytes that it is;
 * - an array keeps its order and tells `1` from `"a"`; PHP itself makes the key `"1"` a `1`;
 * - the same object twice (`r:`), or a reference (`R:`), is the same value twice, so that cycles are possible.
 */
export type PhpValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | PhpArray
  | PhpObject
  | PhpEnum
  | PhpCustom;

/** A key of an array. */
export type PhpKey = string | number | bigint;

/** An array of PHP: a map in order. */
export type PhpArray = Map<PhpKey, PhpValue>;

/** An object, without its class: only its name is known here. */
export class PhpObject {
  readonly properties: PhpProperty[] = [];

  constructor(readonly className: string) {}

  /** The value of the property of this name, of the class itself before that of a parent's private one. */
  get(name: string): PhpValue | undefined {
    const named = this.properties.filter(property => property.name === name);
    const own = named.find(
      ({ declaredIn }) => !declaredIn || declaredIn === this.className,
    );
    return (own ?? named[0])?.value;
  }
}

/** One property of an object. */
export interface PhpProperty {
  readonly name: string;
  readonly visibility: 'public' | 'protected' | 'private';
  /** The class that a private property belongs to; a parent and its child may both have one of the same name. */
  readonly declaredIn?: string;
  readonly value: PhpValue;
}

/** A case of an enum. */
export class PhpEnum {
  constructor(readonly enumName: string, readonly caseName: string) {}
}

/** An object that serialised itself (`Serializable`): only its class can read the payload. */
export class PhpCustom {
  constructor(readonly className: string, readonly payload: Uint8Array) {}
}
