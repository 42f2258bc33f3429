import { renderInTestApp } from '@backstage/frontend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { scaffolderApiRef } from '@backstage/plugin-scaffolder-react';
import { formFieldsApiRef } from '@backstage/plugin-scaffolder-react/alpha';
import { scaffolderApiMock } from '@backstage/plugin-scaffolder-react/testUtils';
import { proofApiRef } from '@slipway/plugin-scaffolder-module-golden-path';
import { Route, Routes, useLocation } from 'react-router-dom';
import { curationApiRef, type CurationApi } from '../api/CurationApi';
import { CurationPage } from '../list/CurationPage';
import { curationRouteRef, serviceRouteRef, templateRouteRef } from '../routes';
import { TemplatePage } from '../template/TemplatePage';

/** A form of one field, without a proof of its own. */
const MANIFEST = {
  title: 'NestJS service',
  steps: [
    {
      title: 'What is it?',
      schema: {
        properties: { service: { type: 'string', title: 'Service' } },
      },
    },
  ],
};

/** Both pages in an app of their own; `where` is that of the browser. */
export function renderCuration(
  api: CurationApi,
  { address = '/golden-paths', language = 'en', mayCurate = true } = {},
) {
  let location = { pathname: '', search: '' };
  function Browser() {
    location = useLocation();
    return null;
  }
  // The language that somebody chose is remembered from one app to the next.
  window.localStorage.clear();
  renderInTestApp(
    <>
      <Routes>
        <Route path="/golden-paths" element={<CurationPage />} />
        <Route
          path="/golden-paths/:namespace/:name/*"
          element={<TemplatePage />}
        />
      </Routes>
      <Browser />
    </>,
    {
      apis: [
        [curationApiRef, api],
        [
          permissionApiRef,
          {
            authorize: async () => ({
              result: mayCurate ? AuthorizeResult.ALLOW : AuthorizeResult.DENY,
            }),
          },
        ],
        [
          scaffolderApiRef,
          scaffolderApiMock.mock({
            getTemplateParameterSchema: jest.fn().mockResolvedValue(MANIFEST),
          }),
        ],
        [formFieldsApiRef, { loadFormFields: async () => [] }],
        // Nobody proves here: that has tests of its own.
        [
          proofApiRef,
          {
            loadSnapshot: () => new Promise<never>(() => {}),
            readFile: async () => undefined,
          },
        ],
      ],
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
      initialRouteEntries: [address],
      mountedRoutes: {
        '/golden-paths': curationRouteRef,
        '/golden-paths/:namespace/:name': templateRouteRef,
        '/fleet/:service/:application': serviceRouteRef,
      },
    },
  );
  return { where: () => location.pathname + location.search };
}
