import { renderInTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import {
  AuthorizeResult,
  type DefinitivePolicyDecision,
} from '@backstage/plugin-permission-common';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { signalApiRef } from '@backstage/plugin-signals-react';
import type { createBracketedApp } from '@slipway/pages/testUtils';
import { act } from '@testing-library/react';
import { useLocation, useNavigate } from 'react-router-dom';
import { SWRConfig } from 'swr';
import { fleetApiRef } from '../api/FleetApi';
import { FleetPage } from '../fleet/FleetPage';
import { createServiceRouteRef, serviceRouteRef } from '../routes';
import type { FakeFleetApi } from './FakeFleetApi';

/** So much of the page is seen, in pixels. */
const SEEN = 300;

/** Gives what scrolls a height: jsdom draws nothing, so everything would have none. */
export function giveHeights() {
  jest
    .spyOn(HTMLElement.prototype, 'offsetHeight', 'get')
    .mockImplementation(function height(this: HTMLElement) {
      return this.tagName === 'MAIN' ? SEEN : 40;
    });
}

/** The page in an app of its own; `where` and `back` are those of the browser. */
export function renderFleetPage(
  api: FakeFleetApi,
  address = '',
  /** Of whatever is asked. */
  decision: DefinitivePolicyDecision = { result: AuthorizeResult.ALLOW },
  /** How it speaks, where not plain English. */
  app: Partial<ReturnType<typeof createBracketedApp>> = {},
) {
  let tell: (message: any) => void = () => {};
  const signals = {
    subscribe: (_: string, onMessage: (message: any) => void) => {
      tell = onMessage;
      return { unsubscribe: () => {} };
    },
  };
  let location = { pathname: '', search: '' };
  let back = () => {};
  function Browser() {
    const navigate = useNavigate();
    location = useLocation();
    back = () => navigate(-1);
    return null;
  }
  renderInTestApp(
    // What one may do is remembered from one page to the next.
    <SWRConfig value={{ provider: () => new Map() }}>
      <FleetPage />
      <Browser />
    </SWRConfig>,
    {
      config: app.config,
      apis: [
        ...((app.apis ?? []) as []),
        [fleetApiRef, api],
        [permissionApiRef, { authorize: async () => decision }],
        [signalApiRef, signals],
      ],
      initialRouteEntries: [`/${address}`],
      mountedRoutes: {
        '/fleet/:service/:application': serviceRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/create': createServiceRouteRef,
      },
    },
  );
  return {
    where: () => decodeURIComponent(location.pathname + location.search),
    back: () => act(() => back()),
    signal: () => act(() => tell({ revision: '1' })),
  };
}
