import * as ts from 'typescript';

/** What a guard's decorator says, in the words of the real parser. */
export interface JudgedDecorator {
  readonly name: string;
  readonly line: number;
  /** `undefined` when none are named. */
  readonly roles?: readonly string[] | 'undetermined';
}

/** @returns `undefined` for text that is not TypeScript: what it means is open */
export function parseTypeScript(text: string): ts.SourceFile | undefined {
  const file = ts.createSourceFile(
    'a.ts',
    text,
    ts.ScriptTarget.Latest,
    false,
    ts.ScriptKind.TS,
  );
  // Not public, and the only way to learn of faults without a whole program.
  const { parseDiagnostics } = file as unknown as {
    parseDiagnostics: readonly unknown[];
  };
  return parseDiagnostics.length === 0 ? file : undefined;
}

/** Literals that a light scanner may take for something else, as they stand in the text. */
export function listLiterals(file: ts.SourceFile): string[] {
  const literals: string[] = [];
  visit(file, node => {
    if (
      ts.isStringLiteral(node) ||
      ts.isRegularExpressionLiteral(node) ||
      ts.isNoSubstitutionTemplateLiteral(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
    )
      literals.push(node.getText(file));
  });
  return literals;
}

/** The decorators of these names, in the order of the text. */
export function listDecorators(
  file: ts.SourceFile,
  names: readonly string[],
): JudgedDecorator[] {
  const found: JudgedDecorator[] = [];
  visit(file, node => {
    if (!ts.isDecorator(node)) return;
    const name = nameOf(node);
    if (name === undefined || !names.includes(name)) return;
    const { expression } = node;
    const isCall = ts.isCallExpression(expression);
    const line = lineOf(file, node);
    const roles = isCall ? judgeRoles(expression.arguments, file) : undefined;
    found.push({ name, line, ...(roles && { roles }) });
  });
  return found;
}

/** What is said of the handlers of a controller, in the words of the real parser. */
export interface JudgedController {
  /** Lines of the decorators that hold for some handler. */
  readonly guards: readonly number[];
  readonly bareLine?: number;
}

/**
 * The controllers, in the order of their classes.
 *
 * @param guards - names of the decorators that say who may call
 * @param handlers - names of those that make a method answer requests
 */
export function listControllers(
  file: ts.SourceFile,
  guards: readonly string[],
  handlers: readonly string[],
): JudgedController[] {
  const found: JudgedController[] = [];
  visit(file, node => {
    if (!ts.isClassLike(node)) return;
    const decorators = ts.getDecorators(node) ?? [];
    const controller = decorators.find(one => nameOf(one) === 'Controller');
    if (!controller) return;
    const guardsOf = (some: readonly ts.Decorator[]) =>
      some.filter(one => guards.includes(nameOf(one) ?? ''));
    const members = node.members
      .map(
        member =>
          (ts.canHaveDecorators(member) && ts.getDecorators(member)) || [],
      )
      .filter(some =>
        some.some(one => [...guards, ...handlers].includes(nameOf(one) ?? '')),
      );
    const valid = new Set<ts.Decorator>();
    let bareLine: number | undefined;
    for (const member of members.length > 0 ? members : [[]]) {
      const own = guardsOf(member);
      const all = own.length > 0 ? own : guardsOf(decorators);
      all.forEach(one => valid.add(one));
      if (all.length === 0)
        bareLine ??= lineOf(file, member.find(nameOf) ?? controller);
    }
    found.push({
      guards: [...valid]
        .sort((one, other) => one.pos - other.pos)
        .map(one => lineOf(file, one)),
      ...(bareLine !== undefined && { bareLine }),
    });
  });
  return found;
}

/** The last name of a decorator that is a name or a call of one. */
function nameOf({ expression }: ts.Decorator): string | undefined {
  const callee = ts.isCallExpression(expression)
    ? expression.expression
    : expression;
  if (ts.isIdentifier(callee)) return callee.text;
  return isChain(callee) ? callee.name.text : undefined;
}

/** Names with dots between them, and nothing else. */
function isChain(node: ts.Node): node is ts.PropertyAccessExpression {
  return (
    ts.isPropertyAccessExpression(node) &&
    !node.questionDotToken &&
    (ts.isIdentifier(node.expression) || isChain(node.expression))
  );
}

function judgeRoles(
  given: ts.NodeArray<ts.Expression>,
  file: ts.SourceFile,
): JudgedDecorator['roles'] {
  if (given.length === 0) return undefined;
  const [options] = given;
  if (given.length > 1 || !ts.isObjectLiteralExpression(options))
    return 'undetermined';
  let roles: JudgedDecorator['roles'];
  for (const property of options.properties) {
    const { name } = property;
    if (
      !name ||
      ts.isComputedPropertyName(name) ||
      ts.isAccessor(property) ||
      (ts.isMethodDeclaration(property) &&
        (property.modifiers || property.asteriskToken)) ||
      name.getText(file).includes('\\')
    )
      return 'undetermined';
    if (name.text === 'allowRoles') roles = judgeList(property, file);
  }
  return roles;
}

function judgeList(
  property: ts.ObjectLiteralElementLike,
  file: ts.SourceFile,
): readonly string[] | 'undetermined' {
  if (
    !ts.isPropertyAssignment(property) ||
    !ts.isArrayLiteralExpression(property.initializer)
  )
    return 'undetermined';
  const items = property.initializer.elements;
  return items.every(
    item => ts.isStringLiteralLike(item) && !item.getText(file).includes('\\'),
  )
    ? items.map(item => (item as ts.StringLiteralLike).text)
    : 'undetermined';
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, child => visit(child, see));
}

function lineOf(file: ts.SourceFile, node: ts.Node): number {
  return file.text.slice(0, node.getStart(file)).split('\n').length;
}
