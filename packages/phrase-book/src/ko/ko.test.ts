import { parseDocument } from 'yaml';
import { EXAMPLES } from '../__testUtils__/EXAMPLES';
import { listFiles } from '../__testUtils__/listFiles';
import {
  listProperties,
  listRefusals,
  listWording,
  type SourceText,
} from '../__testUtils__/listTexts';
import { PhraseUse } from '../__testUtils__/PhraseUse';
import { readFixtures } from '../__testUtils__/readFixtures';
import { KO } from '.';
import { KO_RULES } from './rules';

const lists = [...KO, ...KO_RULES];
const use = new PhraseUse(lists);
const listMissing = (texts: readonly SourceText[]) =>
  texts
    .filter(text => !use.has(text))
    .map(text => `${text.place} ${text.example}`);

/** Tables and expressions, what only our own bugs say, and what the start of the portal says of its configuration. */
const NOT_SAID_TO_READERS =
  /_TYPES\.ts|ENTITY_FIELDS|RuleSettings|TypeReader|parseTerraformType|NotPlain|scanTypeScript|TextPool|PlatformModel|RULE_GROUPS|PlatformLayout|placeArtefact/;

const listSpoken = (...folders: string[]) =>
  listFiles(...folders).filter(
    ({ fileName }) => !NOT_SAID_TO_READERS.test(fileName),
  );
const model = listSpoken('packages/platform-model/src');

/** Of those that a portal's visitor gets to read. */
const REFUSALS =
  /^(?:NotAllowed|Input|Conflict|NotFound|Authentication|ServiceUnavailable|Forge|ArgoCd|Portal)Error$|^WaitingForApproval$/;

describe('the Korean phrases', () => {
  it('have every message of the fixtures of the rules, all of it', () => {
    expect(readFixtures().filter(message => !use.hasWhole(message))).toEqual(
      [],
    );
  });

  it('have what is put together of many parts, all of it', () => {
    expect(EXAMPLES.filter(message => !use.hasWhole(message))).toEqual([]);
  });

  it('have every message and fix that a rule can say', () => {
    expect(listMissing(listProperties(model, ['message', 'fix']))).toEqual([]);
  });

  it('have what each rule asks for, and why', () => {
    const rules = listSpoken('packages/platform-model/src/rules');
    expect(listMissing(listProperties(rules, ['title', 'why']))).toEqual([]);
  });

  it('have whatever else the model words', () => {
    expect(listMissing(listWording(model))).toEqual([]);
  });

  it('have what golden paths and forms say of a field', () => {
    const files = listSpoken(
      'packages/golden-path/src',
      'packages/form-validator/src',
      'packages/platform-layout/src',
      'packages/change-set/src',
    );
    expect(listMissing(listWording(files))).toEqual([]);
  });

  it('have every refusal of the portal', () => {
    const files = listSpoken('plugins', 'packages/pages/src');
    // Some are worded where they are not thrown.
    listWording(files).forEach(text => use.has(text));
    expect(listMissing(listRefusals(files, REFUSALS))).toEqual([]);
  });

  it('have what GitHub could not do', () => {
    const files = listSpoken('packages/forge/src');
    expect(listMissing(listRefusals(files, REFUSALS))).toEqual([]);
    // What is not said to people is no phrase; what is a phrase is said here.
    listWording(files).forEach(text => use.has(text));
  });

  it.each(['a: [1', 'a: "b', "a: 'b", 'a: {b', 'a: b: c', 'a: 1\n b: 2'])(
    'have what is wrong with the YAML %j',
    text => {
      const [{ message }] = parseDocument(text, { prettyErrors: false }).errors;
      expect(use.hasWhole(message) || message).toBe(true);
    },
  );

  it('have nothing that nobody says', () => {
    expect(use.listUnused()).toEqual([]);
  });
});

describe('the Korean of the phrases', () => {
  const all = lists.flatMap(({ sentences, parts }) => [
    ...Object.entries(sentences ?? {}).map(([, korean]) => korean),
    ...Object.entries(parts ?? {}).map(([, korean]) => korean),
  ]);

  it('does not hang on how the text of a hole ends', () => {
    const particle =
      /\{\w+\}["')\]]?(?:은|는|이|가|을|를|과|와|으로|로|이나|나|아|야)(?=[\s.,:()]|$)/;
    expect(all.filter(korean => particle.test(korean))).toEqual([]);
  });

  it('is polite, in one way', () => {
    const sentences = lists.flatMap(list =>
      Object.values(list.sentences ?? {}),
    );
    const ends = sentences.flatMap(
      korean => korean.match(/[가-힣]+(?=\.(?:\s|$)|$)/g) ?? [],
    );
    expect(ends.length).toBeGreaterThan(300);
    expect(ends.filter(end => !/(?:니다|십시오)$/.test(end))).toEqual([]);
  });
});
