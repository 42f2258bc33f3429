import type {
  TranslationMessages,
  TranslationRef,
} from '@backstage/frontend-plugin-api';
import { dependencies } from '../../../package.json';
import { LEFT_OUT } from './leftOut';
import { STOCK_WORDS } from './stockWords';

/** All words that come with the stock plugins of this portal, by their ids. */
const REFS = new Map(
  Object.keys(dependencies)
    .filter(name => /^@backstage\/(plugin-|core-components$)/.test(name))
    .flatMap(name => listRefs(name))
    .map(ref => [ref.id, ref]),
);

function listRefs(name: string): TranslationRef[] {
  let exported: Record<string, any>;
  try {
    exported = require(`${name}/alpha`);
  } catch {
    // Not every package has more than its main entry.
    return [];
  }
  return Object.values(exported).filter(
    value => value?.$$type === '@backstage/TranslationRef',
  );
}

const readEnglish = (id: string): Record<string, string> =>
  (REFS.get(id) as any).getDefaultMessages();

async function readKorean(id: keyof typeof STOCK_WORDS) {
  const { resources } = STOCK_WORDS[id] as any;
  const { loader } = resources.find((each: any) => each.language === 'ko');
  const { messages }: TranslationMessages = await loader();
  return messages;
}

const listBlanks = (message: string) =>
  [...new Set(message.match(/\{+\s*\w+/g))].sort();

const isLeftOut = (id: string, key: string) =>
  Object.keys(LEFT_OUT[id] ?? {}).some(start => key.startsWith(start));

const IDS = Object.keys(STOCK_WORDS) as Array<keyof typeof STOCK_WORDS>;

describe('the words of the stock plugins', () => {
  it('are in Korean for every plugin that there is', () => {
    expect(IDS).toEqual([...REFS.keys()].sort());
  });

  it.each(IDS)('are in Korean for every message of %s', async id => {
    const korean = await readKorean(id);
    for (const [key, english] of Object.entries(readEnglish(id))) {
      if (isLeftOut(id, key)) continue;
      expect([key, korean[key] ?? '']).toEqual([
        key,
        expect.stringMatching(/[가-힣]/),
      ]);
      expect([key, listBlanks(korean[key])]).toEqual([
        key,
        listBlanks(english),
      ]);
    }
  });

  it.each(IDS)('have nothing in Korean that %s does not say', async id => {
    const keys = Object.keys(readEnglish(id));
    const korean = await readKorean(id);
    expect(Object.keys(korean).filter(key => !keys.includes(key))).toEqual([]);
  });

  it.each(Object.entries(LEFT_OUT))(
    'are left out of %s only where there are some, and not in part',
    async (id, starts) => {
      const korean = Object.keys(
        await readKorean(id as keyof typeof STOCK_WORDS),
      );
      for (const start of Object.keys(starts)) {
        expect(
          Object.keys(readEnglish(id)).some(key => key.startsWith(start)),
        ).toBe(true);
        expect(korean.filter(key => key.startsWith(start))).toEqual([]);
      }
    },
  );
});
