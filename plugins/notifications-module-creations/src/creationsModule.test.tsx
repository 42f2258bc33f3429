import { renderTestApp } from '@backstage/frontend-test-utils';
import notificationsPlugin from '@backstage/plugin-notifications/alpha';
import { writeNewsScope } from '@slipway/plugin-fleet-common';
import { screen } from '@testing-library/react';
import { creationsModule } from './creationsModule';

const NOTIFICATION = {
  ...{ id: '1', user: 'user:default/ada', origin: 'plugin:fleet' },
  created: '2026-03-10T12:00:00Z',
  payload: {
    ...{ title: 'order-api is merged', description: 'In English.' },
    ...{ topic: 'merged', severity: 'normal', link: '/fleet/order/api' },
    scope: writeNewsScope({
      ...{ topic: 'merged', cause: null, environment: null, pull: 7 },
      ...{ service: 'order', application: 'api' },
    }),
  },
};

const answer = (url: string) => {
  if (url.includes('/status')) return { unread: 1, read: 0 };
  if (url.includes('/topics')) return { topics: ['merged'] };
  return { notifications: [NOTIFICATION], totalCount: 1 };
};

describe('the notifications page', () => {
  it('says what becomes of creations in the language of the person', async () => {
    window.localStorage.clear();
    global.fetch = jest.fn(
      async (request: any) =>
        new Response(JSON.stringify(answer(String(request.url ?? request))), {
          headers: { 'content-type': 'application/json' },
        }),
    );
    renderTestApp({
      initialRouteEntries: ['/notifications'],
      features: [notificationsPlugin, creationsModule],
      config: {
        app: {
          baseUrl: 'http://localhost:3000',
          extensions: [
            {
              'api:app/app-language': {
                config: {
                  availableLanguages: ['en', 'ko'],
                  defaultLanguage: 'ko',
                },
              },
            },
          ],
        },
        backend: { baseUrl: 'http://localhost:7007' },
      },
    });
    expect(await screen.findByText('order-api 병합 완료')).toBeInTheDocument();
    expect(screen.queryByText('In English.')).not.toBeInTheDocument();
  });
});
