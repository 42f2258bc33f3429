import fc from 'fast-check';
import { KEYS, VALUES } from './yamlPieces';

const literal = fc
  .tuple(
    fc.constantFrom('|', '|-'),
    fc.array(
      fc.constantFrom('a', '', '  b', '# c', '- d', 'e: f', '   ', '---'),
      { maxLength: 4 },
    ),
  )
  .map(([head, lines]) => [head, ...lines.map(text => text && `  ${text}`)]);

/** Good YAML: a mapping, list or scalar, printed block by block. */
export const blocksOfYaml: fc.Arbitrary<string> = fc
  .letrec<{ node: string[]; map: string[]; list: string[]; leaf: string[] }>(
    tie => ({
      node: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        tie('leaf'),
        tie('map'),
        tie('list'),
      ),
      leaf: fc
        .constantFrom(...VALUES)
        .filter(value => !/[\n|]/.test(value))
        .map(value => [value]),
      map: fc
        .tuple(
          fc.uniqueArray(
            fc.tuple(
              fc.constantFrom(...KEYS, 'c', 'd', 'e', 'f', 'g'),
              fc.oneof(tie('node'), literal),
              fc.constantFrom(0, 2, 2, 4),
            ),
            { selector: ([key]) => key, minLength: 1, maxLength: 4 },
          ),
          fc.boolean(),
        )
        .map(([entries, isCommented]) =>
          entries.flatMap(([key, value, indent]) => [
            ...(isCommented ? ['# c'] : []),
            ...under(`${key}:`, value, indent),
          ]),
        ),
      list: fc
        .array(fc.oneof(tie('node'), literal), { minLength: 1, maxLength: 4 })
        .map(items =>
          items.flatMap(item => {
            const [first, ...rest] = item;
            return [`- ${first}`, ...rest.map(text => `  ${text}`)];
          }),
        ),
    }),
  )
  .node.map(lines => `${lines.join('\n')}\n`);

function under(key: string, value: string[], indent: number): string[] {
  const isBlock = value.length > 1 || /^- |: ?$|^[a-z]+: /.test(value[0]);
  if (/^\|/.test(value[0])) return [`${key} ${value[0]}`, ...value.slice(1)];
  return isBlock
    ? [key, ...value.map(text => `${' '.repeat(indent)}${text}`)]
    : [`${key} ${value[0]}`];
}
