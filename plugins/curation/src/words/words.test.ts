import { EN } from './en';
import KO from './ko';

const listBlanks = (message: string) =>
  (message.match(/\{\{\w+\}\}/g) ?? []).sort();

describe('the Korean words', () => {
  it.each(Object.entries(EN))('have %s', (key, english) => {
    const korean = KO[key as keyof typeof EN] ?? '';
    expect(korean).not.toBe('');
    expect(korean).not.toBe(english);
    expect(listBlanks(korean)).toEqual(listBlanks(english));
  });

  it('have nothing that nobody says', () => {
    expect(Object.keys(KO)).toEqual(Object.keys(EN));
  });

  it('are polite, in one way', () => {
    const sentences = Object.values(KO).flatMap(
      message => message.match(/[가-힣]+\.(?=\s|$)/g) ?? [],
    );
    expect(sentences.length).toBeGreaterThan(10);
    expect(sentences.filter(end => !/(니다|십시오)\.$/.test(end))).toEqual([]);
  });
});
