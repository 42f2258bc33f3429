import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';

/** One declaration of the package kubernetes-models: the interface in a file. */
export class ModelDeclaration {
  /** @param {string} path - of the file */
  constructor(path) {
    this.path = path;
    this.stem = path.replace(/^.*\//, '').replace(/\.d\.ts$/, '');
    this.version = dirname(path).replace(/^.*\//, '');
    this.source = ts.createSourceFile(
      path,
      readFileSync(path, 'utf8'),
      ts.ScriptTarget.Latest,
    );
    // A plain type, like that of a quantity, has no fields.
    this.members =
      this.source.statements.find(ts.isInterfaceDeclaration)?.members ?? [];
    this.isKind = this.members.some(
      ({ name, type }) => name.text === 'apiVersion' && type.literal,
    );
  }

  /**
   * Writes a type as type tables do.
   *
   * @param {(imported: ModelDeclaration) => string} to.name - names a type of another file
   * @param {(members: ts.TypeElement[]) => string} to.object - names an object that stands in place
   */
  express(node, to) {
    switch (node.kind) {
      case ts.SyntaxKind.StringKeyword:
        return 'string';
      // Kubernetes has no field for a fraction.
      case ts.SyntaxKind.NumberKeyword:
        return 'integer';
      case ts.SyntaxKind.BooleanKeyword:
        return 'boolean';
      case ts.SyntaxKind.LiteralType:
        return `=${node.literal.text}`;
      case ts.SyntaxKind.UnionType:
        return `=${node.types.map(({ literal }) => literal.text).join('|')}`;
      case ts.SyntaxKind.TypeLiteral:
        return ts.isIndexSignatureDeclaration(node.members[0])
          ? `{${this.express(node.members[0].type, to)}}`
          : to.object(node.members);
      case ts.SyntaxKind.TypeReference:
        return node.typeName.text === 'Array'
          ? `${this.express(node.typeArguments[0], to)}[]`
          : to.name(new ModelDeclaration(this.find(node.typeName.text)));
      default:
        throw new Error(`${this.path}: ${ts.SyntaxKind[node.kind]}`);
    }
  }

  /** The file that a name is imported from: of this package, or of its sister in the folder beside it. */
  find(name) {
    const from = this.source.statements.find(
      statement =>
        ts.isImportDeclaration(statement) &&
        statement.importClause.namedBindings.elements.some(
          element => element.name.text === name,
        ),
    ).moduleSpecifier.text;
    return from.startsWith('.')
      ? resolve(dirname(this.path), from.replace(/\.js$/, '.d.ts'))
      : `${this.path.replace(
          /\/node_modules\/.*$/,
          '',
        )}/node_modules/${from}.d.ts`;
  }
}
