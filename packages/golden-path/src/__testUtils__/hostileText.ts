import fc from 'fast-check';

/** Pieces that mean something to one of the languages a value is written in. */
const FRAGMENTS = [
  ...'"\'`\\${}%#@!&*<>[]|~:;,.-+= \t\n\r\u0000\u0085\u00a0\u2028\ufeff\u202e\u200b\ud800',
  '${',
  '%{',
  '$${',
  '${{ values.name }}',
  '${file("/etc/passwd")}',
  '{{ 7*7 }}',
  '{% raw %}',
  '{% endraw %}',
  '{#',
  '---\nkind: Secret',
  '\n...\n',
  ': ',
  ' #',
  '*alias',
  '&anchor',
  "!!js/function 'x'",
  '<<: *x',
  '"\n}\nresource "x" "y" {',
  '\nEOT\n',
  '$(id)',
  '`id`',
  '<img src=x onerror=y>',
  '![x](//beacon)',
  '[x](javascript:y)',
  '@acme/everyone',
  '@_x',
  'Closes #1',
  'GH-1',
  'https://acme.example/a',
  'www.acme.example',
  '-->',
  '&lt;',
  '&#64;acme',
  '\b\f',
  ':smile:',
  '</script>',
  '../',
  '__proto__',
  'null',
  'yes',
  '0x1F',
  '22:22',
  '2026-01-01',
  'e\u0301',
  '한글',
  '🛒',
];

/** Text made of such pieces and of anything that Unicode has. */
export const hostileText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...FRAGMENTS) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
    ),
    { maxLength: 12 },
  )
  .map(pieces => pieces.join(''));
