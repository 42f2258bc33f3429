/** Letters of other scripts that are drawn like Latin ones. */
const STRANGERS: Readonly<Record<string, string>> = {
  а: 'a',
  ь: 'b',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  һ: 'h',
  і: 'l',
  ј: 'j',
  ӏ: 'l',
  о: 'o',
  р: 'p',
  ԛ: 'q',
  ѕ: 's',
  ѵ: 'v',
  ԝ: 'w',
  х: 'x',
  у: 'y',
  α: 'a',
  ι: 'l',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  υ: 'u',
  χ: 'x',
  ı: 'l',
  ß: 'b',
};

/**
 * Folds characters that look alike, so that two names a person may take for each other become equal: digits and
 * letters, pairs that look like one letter, letters of other scripts, and dashes that are easily missed. Words that only
 * resemble each other, like `event` and `events`, stay apart.
 *
 * @param name - e.g. `paym3nt-ap1`
 */
export function foldLook(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^ -~]/g, character => STRANGERS[character] ?? character)
    .replace(/[\p{M}\p{Cf}_.-]/gu, '')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/[1i|]/g, 'l')
    .replace(/0/g, 'o')
    .replace(/3/g, 'e')
    .replace(/5/g, 's');
}
