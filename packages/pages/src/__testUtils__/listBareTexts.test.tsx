import {
  createTranslationRef,
  errorApiRef,
  translationApiRef,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { mockApis, TestApiProvider } from '@backstage/frontend-test-utils';
import { render } from '@testing-library/react';
import { listBareTexts } from './listBareTexts';
import { speakInBrackets } from './speakInBrackets';

const wordsRef = createTranslationRef({
  id: 'test.words',
  messages: {
    greet: 'Hello {{name}}, welcome',
    goods_one: '{{count}} good',
    goods_other: '{{count}} goods',
  },
});

function Page() {
  const { t } = useTranslationRef(wordsRef);
  return (
    <main title={t('goods', { count: 2 })} aria-label="Shop">
      <p>{t('greet', { name: <b>Ana</b> })}</p>
      <p>{t('greet', { name: 'Ana' })} Bob</p>
      <p>2026. 3. 10.</p>
      <p>Open until late</p>
      <code>npm start</code>
      <input placeholder="Find" />
    </main>
  );
}

describe('listBareTexts', () => {
  it('finds what is said past the translation, in texts and in attributes', () => {
    const { container } = render(
      <TestApiProvider
        apis={[
          [translationApiRef, speakInBrackets(mockApis.translation())],
          [errorApiRef, mockApis.error()],
        ]}
      >
        <Page />
      </TestApiProvider>,
    );
    expect(container.textContent).toContain('⟦Hello Ana, welcome⟧');
    expect(listBareTexts(container, ['Bob'])).toEqual([
      'Shop',
      'Open until late',
      'Find',
    ]);
    expect(listBareTexts(container, [/B.b/, 'Shop', 'Find'])).toEqual([
      'Open until late',
    ]);
  });
});
