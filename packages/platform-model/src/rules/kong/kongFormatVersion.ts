import { lineOfKey, nodeAt, type YamlNode } from '../../syntax/YamlNode';
import { syntaxRule } from '../Rule';
import { showText } from '../showText';

/** Before it, every path could be a regular expression. */
const FORMAT_VERSION = '3.0';

const FIX = `Write _format_version: "${FORMAT_VERSION}" at the top.`;

export const kongFormatVersion = syntaxRule({
  id: 'kong-format-version',
  on: ['kong'],
  severity: 'error',
  title: 'A file of Kong says in which format it is written',
  why: 'Kong refuses a file without a format version, and reads paths in another way when the version is an older one. A number loses its zero: 3.0 is 3.',
  inspect: ({ documents }) =>
    documents.flatMap(document => {
      const version = nodeAt(document, '_format_version');
      const line = lineOfKey(document, '_format_version');
      if (!version)
        return [{ line, message: 'the format version is missing', fix: FIX }];
      if (version.kind === 'scalar' && version.value === FORMAT_VERSION)
        return [];
      const found = describe(version);
      return [{ line, message: `the format version is ${found}`, fix: FIX }];
    }),
});

function describe(version: YamlNode): string {
  if (version.kind !== 'scalar') return 'no text';
  return typeof version.value === 'number'
    ? `the number ${version.text}, which must be a text`
    : `${showText(version.text) || '""'}, but it must be ${FORMAT_VERSION}`;
}
