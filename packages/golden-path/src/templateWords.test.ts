import { readdirSync } from 'node:fs';
import path from 'node:path';
import { readTemplate } from './__testUtils__/readTemplate';

const TEMPLATES = path.resolve(__dirname, '../../../templates');
const NAMES = readdirSync(TEMPLATES, { recursive: true })
  .map(String)
  .filter(file => path.basename(file) === 'template.yaml')
  .map(path.dirname)
  .sort();

const TEXTS = ['title', 'description', 'enumNames'] as const;

/** A part of a form that people read: where it stands, what it says, and what it says in other languages. */
interface Text {
  readonly place: string;
  readonly english: Record<string, string | string[]>;
  readonly words?: Record<string, Record<string, string | string[]>>;
}

function toText(place: string, said: any, words: Text['words']): Text {
  const english = Object.fromEntries(
    TEXTS.filter(key => said[key] !== undefined).map(key => [key, said[key]]),
  );
  return { place, english, words };
}

function listSchemaTexts(place: string, schema: any): Text[] {
  const { properties = {}, items, then, else: otherwise } = schema;
  return [
    toText(place, schema, schema['ui:words']),
    ...Object.entries(properties).flatMap(([name, part]) =>
      listSchemaTexts(`${place}.${name}`, part),
    ),
    ...[items, then, otherwise].flatMap(part =>
      part ? listSchemaTexts(`${place}[]`, part) : [],
    ),
  ].filter(({ english, words }) => words || Object.keys(english).length > 0);
}

const listTexts = ({ metadata, spec }: any): Text[] => [
  toText('template', metadata, metadata['ui:options']?.words),
  ...spec.parameters.flatMap((page: any, index: number) =>
    listSchemaTexts(`page ${index + 1}`, page),
  ),
];

it('there are templates', () => expect(NAMES.length).toBeGreaterThan(3));

describe.each(NAMES)('in Korean, %s', name => {
  const texts = listTexts(readTemplate(name));

  it.each(texts.map(text => [text.place, text] as const))(
    'says what people read of %s, and nothing else',
    (_, { english, words }) => {
      const korean = words?.ko ?? {};
      expect(Object.keys(korean).sort()).toEqual(Object.keys(english).sort());
      for (const [key, said] of Object.entries(korean)) {
        expect([said].flat()).toHaveLength([english[key]].flat().length);
        for (const each of [said].flat()) expect(each).toMatch(/[가-힣]/);
      }
    },
  );

  it('says the same words the same way', () => {
    const said = new Map<string, string>();
    for (const { english, words } of texts)
      [english.title].flat().forEach(title => {
        const korean = String(words?.ko.title);
        expect(said.get(title) ?? korean).toBe(korean);
        said.set(title, korean);
      });
  });
});
