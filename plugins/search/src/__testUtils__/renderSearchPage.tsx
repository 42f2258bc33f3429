import { renderInTestApp } from '@backstage/frontend-test-utils';
import { act } from '@testing-library/react';
import { useLocation, useNavigate } from 'react-router-dom';
import { searchApiRef, type SearchApi } from '../api/SearchApi';
import { SearchPage } from '../page/SearchPage';
import {
  entityRouteRef,
  fleetRouteRef,
  searchRouteRef,
  serviceRouteRef,
} from '../routes';

/** The page in an app of its own; `where` and `back` are those of the browser. */
export function renderSearchPage(
  api: SearchApi,
  { address = '', language = 'en' } = {},
) {
  let location = { pathname: '', search: '' };
  let back = () => {};
  function Browser() {
    const navigate = useNavigate();
    location = useLocation();
    back = () => navigate(-1);
    return null;
  }
  // The language that somebody chose is remembered from one app to the next.
  window.localStorage.clear();
  renderInTestApp(
    <>
      <SearchPage />
      <Browser />
    </>,
    {
      apis: [[searchApiRef, api]],
      config: {
        app: {
          baseUrl: 'http://localhost:3000',
          extensions: [
            {
              'api:app/app-language': {
                config: {
                  availableLanguages: ['en', 'ko'],
                  defaultLanguage: language,
                },
              },
            },
          ],
        },
        backend: { baseUrl: 'http://localhost:7007' },
      },
      initialRouteEntries: [`/search${address}`],
      mountedRoutes: {
        '/search': searchRouteRef,
        '/fleet': fleetRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/fleet/:service/:application': serviceRouteRef,
      },
    },
  );
  return {
    where: () => decodeURIComponent(location.pathname + location.search),
    back: () => act(() => back()),
  };
}
