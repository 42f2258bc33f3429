import { chooseLanguage } from './chooseLanguage';

describe('chooseLanguage', () => {
  it('takes the first that the browser prefers and the portal speaks', () => {
    const available = ['en', 'ko', 'pt-BR'];
    expect(chooseLanguage(available, ['ko-KR', 'en-US'])).toBe('ko');
    expect(chooseLanguage(available, ['de-DE', 'en-GB', 'ko'])).toBe('en');
    expect(chooseLanguage(available, ['pt-BR'])).toBe('pt-BR');
  });

  it('takes none where it speaks none of them', () => {
    expect(chooseLanguage(['en', 'ko'], ['de-DE'])).toBeUndefined();
  });
});
