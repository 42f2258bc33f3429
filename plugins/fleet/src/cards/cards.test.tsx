import { renderInTestApp } from '@backstage/frontend-test-utils';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { PortalError } from '@slipway/pages';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { createDetail, createRoute } from '../__testUtils__/createDetail';
import { FakeFleetApi } from '../__testUtils__/FakeFleetApi';
import { fleetApiRef } from '../api/FleetApi';
import { serviceRouteRef } from '../routes';
import { AccessCard } from './AccessCard';
import { DeploymentsCard } from './DeploymentsCard';
import { isFleetEntity } from './isFleetEntity';

const entity = (annotations: Record<string, string> = {}) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'order-api', namespace: 'default', annotations },
});

const ANNOTATED = entity({
  'slipway.dev/service': 'order',
  'slipway.dev/application': 'api',
});

function renderCards(api: FakeFleetApi, shown = ANNOTATED) {
  renderInTestApp(
    <EntityProvider entity={shown}>
      <DeploymentsCard />
      <AccessCard />
    </EntityProvider>,
    {
      apis: [[fleetApiRef, api]],
      mountedRoutes: { '/fleet/:service/:application': serviceRouteRef },
    },
  );
}

function createApi() {
  const api = new FakeFleetApi([createDetail()]);
  api.details = [createDetail()];
  return api;
}

describe('the cards of the entity page', () => {
  it('say of access only figures to whoever is shown no more', async () => {
    const api = createApi();
    api.details = [
      createDetail({ findings: 'withheld', routes: [], reach: [] }),
    ];
    renderCards(api);
    expect(
      await screen.findByText(/shown to the owning team/),
    ).toBeInTheDocument();
    expect(screen.getByText('Protected')).toBeInTheDocument();
    expect(
      screen.queryByText('No gateway publishes it.'),
    ).not.toBeInTheDocument();
  });

  it('say what runs where, who may call it, and lead to the service page', async () => {
    const api = createApi();
    renderCards(api);
    const [dev, prod, route] = await screen.findAllByRole('listitem');
    expect(dev).toHaveTextContent(/dev.*Healthy/);
    expect(prod).toHaveTextContent(/prod.*live/);
    expect(
      within(prod).getByRole('link', { name: 'Open in Argo CD: prod' }),
    ).toBeInTheDocument();
    expect(route).toHaveTextContent(
      '/api/v1/ordersProtectedDeclaredsite-authGatewaysite-authCodesite-auth',
    );
    expect(
      screen.getByRole('link', { name: 'All of its deployments' }),
    ).toHaveAttribute('href', '/fleet/order/api');
    expect(
      screen.getByRole('link', { name: 'Guards, roles and where they stand' }),
    ).toHaveAttribute('href', '/fleet/order/api/access');
    expect(api.asked.join()).not.toContain('services');
  });

  it('tell silence from what cannot be known', async () => {
    const nobody = { guard: null, roles: null, places: [] };
    const api = createApi();
    api.details = [
      createDetail({
        routes: [
          createRoute({
            enforced: nobody,
            code: { ...nobody, undetermined: 'it is chosen at run time' },
            verdict: 'undetermined',
          }),
        ],
      }),
    ];
    renderCards(api);
    expect(await screen.findByText('Undetermined')).toBeInTheDocument();
    expect(screen.getAllByRole('listitem')[2]).toHaveTextContent(
      /Gatewaynothing\s*Codenot known$/,
    );
  });

  it('say why it cannot be known who may call what no route leads to', async () => {
    const api = createApi();
    const place = { path: 'apps/order/api', line: 1 };
    api.details = [
      createDetail({
        routes: [],
        reasons: [{ message: 'it has no TypeScript to read', place }],
      }),
    ];
    renderCards(api);
    expect(
      await screen.findByText(/it has no TypeScript to read/),
    ).toBeInTheDocument();
    expect(screen.queryByText('No gateway publishes it.')).toBeNull();
  });

  it('find an entity without annotations by its name', async () => {
    renderCards(createApi(), entity());
    expect(await screen.findAllByText('Healthy')).toHaveLength(2);
  });

  it('say that the fleet does not know the entity', async () => {
    renderCards(new FakeFleetApi());
    expect(
      await screen.findAllByText(/The fleet does not know it/),
    ).toHaveLength(2);
  });

  it('say that the portal has no fleet', async () => {
    const api = new FakeFleetApi();
    api.fault = new PortalError('missing', 'nothing here');
    renderCards(api);
    expect(
      await screen.findAllByText(
        /the backend plugin of the fleet is not installed/,
      ),
    ).toHaveLength(2);
  });

  it('let nothing look live while the fleet does not answer', async () => {
    const api = createApi();
    renderCards(api);
    const [, prod] = await screen.findAllByRole('listitem');
    expect(prod).toHaveTextContent('live');
    api.fault = new Error('503');
    // As when one comes back to the page.
    fireEvent.focus(window);
    await waitFor(() => expect(prod).toHaveTextContent('as of just now'));
    expect(prod).not.toHaveTextContent('live');
    expect(screen.getAllByRole('alert')[0]).toHaveTextContent(
      /^The fleet does not answer \(503\)\. What is shown was so at .*\d\d:\d\d\.$/,
    );
  });

  it('say that the fleet does not answer', async () => {
    const api = new FakeFleetApi();
    api.fault = new Error('503');
    renderCards(api);
    expect(await screen.findAllByRole('alert')).toHaveLength(2);
    expect(
      screen.getAllByText('The fleet does not answer (503).'),
    ).toHaveLength(2);
  });
});

describe('isFleetEntity', () => {
  it.each([
    ['a component with an annotation of Slipway', ANNOTATED, true],
    ['a component of the template', entity({ 'slipway.dev/guard': 'x' }), true],
    ['another component', entity({ 'backstage.io/x': 'y' }), false],
    ['an annotated system', { ...ANNOTATED, kind: 'System' }, false],
  ])('of %s', (_, one, isOne) => {
    expect(isFleetEntity(one)).toBe(isOne);
  });
});
