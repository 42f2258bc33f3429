import ts from 'typescript';
import { readTexts, type Pieces } from './readTexts';

/** A text in the code, and where. */
export interface SourceText {
  readonly place: string;
  readonly pieces: Pieces;
  /** The text, with names where only running the code tells. */
  readonly example: string;
}

/** What is given to the properties of some names. */
export function listProperties(
  files: readonly ts.SourceFile[],
  names: readonly string[],
): SourceText[] {
  return list(files, node => {
    if (ts.isShorthandPropertyAssignment(node))
      return names.includes(node.name.text) ? readTexts(node.name) : [];
    return ts.isPropertyAssignment(node) && names.includes(node.name.getText())
      ? readTexts(node.initializer)
      : [];
  });
}

/** What errors of some classes are made with. */
export function listRefusals(
  files: readonly ts.SourceFile[],
  classes: RegExp,
): SourceText[] {
  return list(files, node =>
    ts.isNewExpression(node) && classes.test(node.expression.getText())
      ? (node.arguments ?? []).flatMap(argument => readTexts(argument))
      : [],
  ).filter(({ pieces }) => pieces.join('').includes(' '));
}

/** Everything that has at least two words, but for what is imported, and for the title of a rule and its reason. */
export function listWording(files: readonly ts.SourceFile[]): SourceText[] {
  return list(files, node => {
    if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node))
      return [];
    const { parent } = node;
    const isOther =
      ts.isImportDeclaration(parent) ||
      (ts.isPropertyAssignment(parent) &&
        ['title', 'why'].includes(parent.name.getText()));
    return isOther ? [] : readTexts(node);
  }).filter(
    ({ pieces: [first, ...rest], example }) =>
      /[a-z]{2,}.* .*[a-z]{2,}/i.test([first, ...rest].join('§')) &&
      // What stands between the items of a list.
      !/^ and .* $/.test(example),
  );
}

function fill(pieces: Pieces): string {
  return pieces
    .reduce((text, piece, index) => `${text}X${index}${piece}`)
    .replace(/  +/g, ' ');
}

function list(
  files: readonly ts.SourceFile[],
  read: (node: ts.Node) => readonly Pieces[],
): SourceText[] {
  const texts = new Map<string, SourceText>();
  for (const file of files) {
    const visit = (node: ts.Node) => {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      const place = `${file.fileName}:${line + 1}`;
      for (const pieces of read(node))
        if (/[a-z]/i.test(pieces.join('')))
          texts.set(pieces.join('\0'), {
            place,
            pieces,
            example: fill(pieces),
          });
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return [...texts.values()];
}
