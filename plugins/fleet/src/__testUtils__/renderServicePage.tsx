import { renderInTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { signalApiRef } from '@backstage/plugin-signals-react';
import type { createBracketedApp } from '@slipway/pages/testUtils';
import { act } from '@testing-library/react';
import { useLocation } from 'react-router-dom';
import { fleetApiRef } from '../api/FleetApi';
import { fleetRouteRef, serviceRouteRef } from '../routes';
import { ServicePage } from '../service/ServicePage';
import type { FakeFleetApi } from './FakeFleetApi';

/** The page of `order/api` in an app of its own; `where` is the browser's path. */
export function renderServicePage(
  api: FakeFleetApi,
  tab = '',
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
  let path = '';
  function Browser() {
    path = useLocation().pathname;
    return null;
  }
  renderInTestApp(
    <>
      <ServicePage />
      <Browser />
    </>,
    {
      config: app.config,
      apis: [
        ...((app.apis ?? []) as []),
        [fleetApiRef, api],
        [signalApiRef, signals],
      ],
      mountPath: '/fleet/:service/:application/*',
      initialRouteEntries: [`/fleet/order/api${tab}`],
      mountedRoutes: {
        '/fleet': fleetRouteRef,
        '/fleet/:service/:application': serviceRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
    },
  );
  return {
    where: () => path,
    signal: () => act(() => tell({ revision: '1' })),
  };
}
