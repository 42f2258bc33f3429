import { appLanguageApiRef } from '@backstage/frontend-plugin-api';
import { TestApiProvider } from '@backstage/frontend-test-utils';
import { render, screen } from '@testing-library/react';
import { usePhrases } from './usePhrases';

function Page({ sentence }: { sentence: string }) {
  const say = usePhrases();
  return <p>{say(sentence)}</p>;
}

function renderIn(language: string, sentence: string) {
  const languages = {
    getAvailableLanguages: () => ({ languages: ['en', 'ko'] }),
    setLanguage: () => {},
    getLanguage: () => ({ language }),
    language$: () => ({ subscribe: () => ({ unsubscribe: () => {} }) }),
  };
  render(
    <TestApiProvider apis={[[appLanguageApiRef, languages as never]]}>
      <Page sentence={sentence} />
    </TestApiProvider>,
  );
}

describe('usePhrases', () => {
  it('says a sentence in Korean as soon as the phrases are there', async () => {
    renderIn('ko', 'Choose another path, or other methods.');
    expect(
      await screen.findByText('다른 경로나 다른 메서드를 선택하십시오.'),
    ).toBeTruthy();
  });

  it('leaves English as it is', () => {
    renderIn('en', 'Choose another path, or other methods.');
    expect(
      screen.getByText('Choose another path, or other methods.'),
    ).toBeTruthy();
  });
});
