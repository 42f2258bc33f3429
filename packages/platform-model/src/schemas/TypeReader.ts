import { SCALAR_TYPES } from './SCALAR_TYPES';
import type { TypeTable } from './TypeTable';
import type { FieldType, ObjectType, ValueType } from './ValueType';

const ANY: ValueType = { kind: 'any' };

/** Finds types in tables, and reads each the first time that somebody asks for it. */
export class TypeReader {
  private readonly known = new Map<string, ValueType>();
  private readonly kinds = new Map<string, Map<string, string | undefined>>();
  private readonly versions = new Map<string, string[]>();

  /** @param tables - the first one that has a name is right */
  constructor(private readonly tables: readonly TypeTable[]) {
    for (const { kinds } of tables)
      for (const [apiVersion, list] of Object.entries(kinds)) {
        const entries = list.split(' ').map(entry => entry.split('='));
        this.kinds.set(
          apiVersion,
          new Map(entries.map(([kind, type]) => [kind, type])),
        );
        for (const [kind] of entries)
          this.versions.set(kind, [...this.versionsOf(kind), apiVersion]);
      }
  }

  /** The kinds of an API version; `undefined` for one that no table knows. */
  kindsOf(apiVersion: string): Iterable<string> | undefined {
    return this.kinds.get(apiVersion)?.keys();
  }

  /** The API versions that have a kind. */
  versionsOf(kind: string): readonly string[] {
    return this.versions.get(kind) ?? [];
  }

  /** The type of a kind; `undefined` when its fields are not known. */
  typeOf(apiVersion: string, kind: string): ObjectType | undefined {
    const name = this.kinds.get(apiVersion)?.get(kind);
    return name === undefined ? undefined : (this.read(name) as ObjectType);
  }

  /** @param expression - a type as tables write it, e.g. `Container[]` */
  read(expression: string): ValueType {
    let type = this.known.get(expression);
    if (!type) this.known.set(expression, (type = this.parse(expression)));
    return type;
  }

  private parse(expression: string): ValueType {
    if (expression === 'any') return ANY;
    if (expression.endsWith('[]'))
      return { kind: 'list', items: this.read(expression.slice(0, -2)) };
    if (expression.startsWith('{'))
      return { kind: 'map', values: this.read(expression.slice(1, -1)) };
    if (Object.hasOwn(SCALAR_TYPES, expression))
      return { kind: 'scalar', scalar: SCALAR_TYPES[expression] };
    if (expression.startsWith('=') || expression.includes('|'))
      return { kind: 'choice', texts: expression.replace(/^=/, '').split('|') };
    for (const { types } of this.tables)
      if (Object.hasOwn(types, expression))
        return this.readObject(expression, types[expression]);
    throw new Error(`No table has the type ${expression}`);
  }

  private readObject(name: string, text: string): ObjectType {
    const fields = new Map<string, FieldType>();
    const required: string[] = [];
    const type: ObjectType = { kind: 'object', fields, required };
    // Known before it is complete: types may hold themselves.
    this.known.set(name, type);
    for (const field of text.split(' ')) {
      const [, key, mark, expression] = /^([^!:]+)(!?):(.*)$/.exec(field)!;
      const isRequired = mark === '!';
      fields.set(key, { isRequired, type: this.read(expression) });
      if (isRequired) required.push(key);
    }
    return type;
  }
}
