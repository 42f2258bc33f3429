// The harness is an app, and an app brings the style sheet.
// eslint-disable-next-line @backstage/no-ui-css-imports-in-non-frontend
import '@backstage/ui/css/styles.css';
import { createApp } from '@backstage/frontend-defaults';
import {
  ApiBlueprint,
  createFrontendModule,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { signalApiRef } from '@backstage/plugin-signals-react';
import { FLEET_CHANNEL } from '@slipway/plugin-fleet-common';
import ReactDOM from 'react-dom/client';
import { fleetApiRef } from '../src/api/FleetApi';
import fleetPlugin from '../src';
import { advanceBirth } from './advanceBirth';
import { createFleet } from './createFleet';

const NEXT_STEP_MS = 8_000;

const fleet = createFleet(Date.now());
const listeners = new Set<() => void>();

setInterval(() => {
  advanceBirth(fleet, 'invoice-api');
  listeners.forEach(tell => tell());
}, NEXT_STEP_MS);

const fleetApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({ api: fleetApiRef, deps: {}, factory: () => fleet }),
});

const signalApi = ApiBlueprint.make({
  name: 'signals',
  params: defineParams =>
    defineParams({
      api: signalApiRef,
      deps: {},
      factory: () => ({
        subscribe(channel: string, onMessage: (message: any) => void) {
          const tell = () => onMessage({ revision: String(Date.now()) });
          if (channel === FLEET_CHANNEL) listeners.add(tell);
          return { unsubscribe: () => listeners.delete(tell) };
        },
      }),
    }),
});

const cardsPage = PageBlueprint.make({
  name: 'cards',
  params: {
    path: '/cards',
    title: 'Cards',
    loader: () => import('./CardsPage').then(m => <m.CardsPage />),
  },
});

// What links to the catalog leads here.
const entityPage = PageBlueprint.make({
  name: 'entity',
  params: {
    path: '/catalog/:namespace/:kind/:name',
    routeRef: entityRouteRef,
    loader: async () => <p>The catalog is not part of the harness.</p>,
  },
});

// A fleet in memory in place of the backend: no request leaves the page.
const harness = createFrontendModule({
  pluginId: 'fleet',
  extensions: [fleetApi, signalApi, cardsPage, entityPage],
});

const app = createApp({ features: [fleetPlugin, harness] });

ReactDOM.createRoot(document.getElementById('root')!).render(app.createRoot());
