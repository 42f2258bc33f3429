import { renderInTestApp } from '@backstage/frontend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { createBracketedApp, listBareTexts } from '@slipway/pages/testUtils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SWRConfig } from 'swr';
import { createItem } from '../__testUtils__/createItem';
import { FakeAuditApi } from '../__testUtils__/FakeAuditApi';
import { auditApiRef } from '../api/AuditApi';
import { AuditPage } from '../list/AuditPage';
import { auditRouteRef } from '../routes';
import { EN } from './en';

/** What the page is given, and what it is given for example. */
const DATA = [
  'service-propose',
  /operation-\d|[ab0]{64}|(plugin|user):[\w/]+|NotAllowedError|not yours/,
  /\b(ana|scaffolder|coupon\/api|order\/api|CSV|NDJSON|task-7)\b/,
  // Its inputs are named as whoever wrote the template named them.
  'route.path',
  '/api/v1/coupons',
  'creation',
];

function render(api: FakeAuditApi, isAllowed = true) {
  const app = createBracketedApp();
  const authorize = async () => ({
    result: isAllowed ? AuthorizeResult.ALLOW : AuthorizeResult.DENY,
  });
  renderInTestApp(
    // What one may do is forgotten from one test to the next.
    <SWRConfig value={{ provider: () => new Map() }}>
      <AuditPage />
    </SWRConfig>,
    {
      config: app.config,
      apis: [
        ...app.apis,
        [auditApiRef, api],
        [permissionApiRef, { authorize } as any],
      ],
      initialRouteEntries: ['/audit'],
      mountPath: '/audit',
      mountedRoutes: { '/audit': auditRouteRef },
    },
  );
}

const bare = () => listBareTexts(document.body, DATA);

describe('the audit log says nothing past its translation', () => {
  it('in its list, and in an entry that is open', async () => {
    const api = new FakeAuditApi(
      [
        createItem(3, {
          outcome: 'failed',
          error: { name: 'NotAllowedError', message: 'not yours' },
          meta: {
            creation: 'task-7',
            values: { route: { path: '/api/v1/coupons' } },
          },
        }),
        createItem(2, { outcome: 'unfinished', onBehalfOf: null, actor: null }),
        createItem(1),
      ],
      2,
    );
    render(api);
    const [first] = await screen.findAllByRole('button', {
      name: 'service-propose',
    });
    await userEvent.click(first);
    await screen.findByRole('button', { name: `⟦${EN['entry.thread']}⟧` });
    await userEvent.click(
      screen.getByRole('button', { name: `⟦${EN['verify.ask']}⟧` }),
    );
    await screen.findByText(/^⟦Verified/);
    expect(bare()).toEqual([]);
  });

  it('where nothing fits', async () => {
    render(new FakeAuditApi([]));
    await screen.findByText(`⟦${EN['page.none']}⟧`);
    expect(bare()).toEqual([]);
  });

  it('to whoever may not read it', async () => {
    render(new FakeAuditApi([]), false);
    await screen.findByText(`⟦${EN['page.refused']}⟧`);
    expect(bare()).toEqual([]);
  });
});
