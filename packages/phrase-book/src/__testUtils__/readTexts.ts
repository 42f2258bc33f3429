import ts from 'typescript';

/** What an expression can say: its fixed text, in pieces between what only running the code tells. */
export type Pieces = readonly string[];

/**
 * What an expression can say, as far as the code tells: both ways of a choice, and what a constant of the same file
 * stands for.
 */
export function readTexts(node: ts.Expression, depth = 0): Pieces[] {
  // Two quotes stand for an empty value.
  if (ts.isStringLiteralLike(node))
    return [node.text === '""' ? ['', ''] : [node.text]];
  if (ts.isParenthesizedExpression(node))
    return readTexts(node.expression, depth);
  if (ts.isConditionalExpression(node))
    return [node.whenTrue, node.whenFalse].flatMap(way =>
      readTexts(way, depth),
    );
  if (ts.isBinaryExpression(node)) return readOperation(node, depth);
  if (ts.isTemplateExpression(node))
    return node.templateSpans.reduce<Pieces[]>(
      (texts, { expression, literal }) =>
        join(join(texts, readTexts(expression, depth + 1)), [[literal.text]]),
      [[node.head.text]],
    );
  // A number or a version within a sentence is one of its holes.
  const isSetting = depth > 0 && /^[A-Z_]+$/.test(node.getText());
  if (ts.isIdentifier(node) && !isSetting && depth < 3) {
    const value = findConstant(node);
    if (value) return readTexts(value, depth + 1);
  }
  return [['', '']];
}

function readOperation(node: ts.BinaryExpression, depth: number): Pieces[] {
  const [left, right] = [node.left, node.right].map(side =>
    readTexts(side, depth),
  );
  switch (node.operatorToken.kind) {
    case ts.SyntaxKind.PlusToken:
      return join(left, right);
    case ts.SyntaxKind.AmpersandAmpersandToken:
      return [[''], ...right];
    default:
      return [...left, ...right];
  }
}

function join(some: readonly Pieces[], others: readonly Pieces[]): Pieces[] {
  return some.flatMap(one =>
    others.map(other => [
      ...one.slice(0, -1),
      one[one.length - 1] + other[0],
      ...other.slice(1),
    ]),
  );
}

function findConstant(name: ts.Identifier): ts.Expression | undefined {
  for (let at: ts.Node = name; at; at = at.parent)
    if (ts.isBlock(at) || ts.isSourceFile(at))
      for (const statement of at.statements)
        if (ts.isVariableStatement(statement))
          for (const { name: own, initializer } of statement.declarationList
            .declarations)
            if (own.getText() === name.text && initializer) return initializer;
  return undefined;
}
