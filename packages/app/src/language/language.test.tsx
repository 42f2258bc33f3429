import {
  createFrontendPlugin,
  PageBlueprint,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';
import { renderTestApp } from '@backstage/frontend-test-utils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { layoutModule } from '../layout/layoutModule';
import { navigationModule } from '../navigation/navigationModule';
import { wordsModule } from '../words/wordsModule';
import { languageModule } from './languageModule';

const creating = createFrontendPlugin({
  pluginId: 'creating',
  extensions: [
    PageBlueprint.make({
      params: { path: '/creating', title: 'Create', icon: <i /> },
    }),
    SubPageBlueprint.make({
      params: {
        path: 'templates',
        title: 'Templates',
        loader: async () => <>the page</>,
      },
    }),
  ],
});

function openPortal(preferred: string[]) {
  jest.spyOn(navigator, 'languages', 'get').mockReturnValue(preferred);
  renderTestApp({
    initialRouteEntries: ['/creating'],
    config: {
      app: {
        baseUrl: 'http://localhost:3000',
        extensions: [
          {
            'api:app/app-language': {
              config: { availableLanguages: ['en', 'ko'] },
            },
          },
        ],
      },
      backend: { baseUrl: 'http://localhost:7007' },
    },
    features: [
      languageModule,
      layoutModule,
      navigationModule,
      wordsModule,
      creating,
    ],
  });
}

const { documentElement } = document;

describe('the language of the portal', () => {
  beforeEach(() => {
    localStorage.clear();
    documentElement.lang = '';
  });

  it('is the one that the browser prefers, for pages, tabs, the sidebar and the document', async () => {
    openPortal(['ko-KR', 'en']);
    expect(
      await screen.findByRole('link', { name: '템플릿' }),
    ).toBeInTheDocument();
    // The sidebar is drawn anew once it knows what one may do.
    await waitFor(() =>
      expect(screen.getByRole('link', { name: '만들기' })).toBeInTheDocument(),
    );
    expect(screen.getByRole('heading', { name: '만들기' })).toBeInTheDocument();
    expect(documentElement.lang).toBe('ko');
  });

  it('is English for a browser of any other language', async () => {
    openPortal(['fr-FR']);
    expect(
      await screen.findByRole('link', { name: 'Templates' }),
    ).toBeInTheDocument();
    expect(documentElement.lang).toBe('en');
  });

  it('is the one that somebody chose, at once and at the next visit', async () => {
    openPortal(['en']);
    await userEvent.click(
      await screen.findByRole('button', { name: '한국어' }),
    );
    expect(
      await screen.findByRole('link', { name: '템플릿' }),
    ).toBeInTheDocument();
    expect(documentElement.lang).toBe('ko');
    await waitFor(() => expect(localStorage.getItem('language')).toBe('ko'));
    expect(
      await screen.findByRole('button', { name: 'English' }),
    ).toBeInTheDocument();
  });
});
