import {
  appLanguageApiRef,
  errorApiRef,
  translationApiRef,
} from '@backstage/frontend-plugin-api';
import { mockApis, TestApiProvider } from '@backstage/frontend-test-utils';
import { createLanguageApi } from '@slipway/pages/testUtils';
import { render } from '@testing-library/react';

/** Draws a part of a page that asks its app for nothing but words. */
export function renderInEnglish(part: JSX.Element) {
  return render(
    <TestApiProvider
      apis={[
        [translationApiRef, mockApis.translation()],
        [appLanguageApiRef, createLanguageApi()],
        [errorApiRef, mockApis.error()],
      ]}
    >
      {part}
    </TestApiProvider>,
  );
}
