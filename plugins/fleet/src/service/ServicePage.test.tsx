import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  COMMIT,
  createDeployment,
  createDetail,
  createRoute,
} from '../__testUtils__/createDetail';
import { createEvent } from '../__testUtils__/createEvent';
import { createSteps } from '../__testUtils__/createSteps';
import { FakeFleetApi } from '../__testUtils__/FakeFleetApi';
import { renderServicePage } from '../__testUtils__/renderServicePage';

function fleetOf(...parts: Parameters<typeof createDetail>) {
  const api = new FakeFleetApi();
  api.details = [createDetail(...parts)];
  return api;
}

const link = (name: string | RegExp) => screen.findByRole('link', { name });

describe('ServicePage', () => {
  it('says which application it is, whose, and where else there is something about it', async () => {
    renderServicePage(
      fleetOf({
        pullRequest: {
          number: 7,
          url: 'https://git.example/pull/7',
          requester: null,
        },
      }),
    );
    expect(
      await screen.findByRole('heading', { name: 'order-api', level: 1 }),
    ).toBeInTheDocument();
    expect(screen.getByText('Protected')).toBeInTheDocument();
    expect(await link('commerce')).toHaveAttribute(
      'href',
      '/catalog/default/group/commerce',
    );
    expect(await link('order-api')).toHaveAttribute(
      'href',
      '/catalog/default/component/order-api',
    );
    expect(await link('Source')).toHaveAttribute(
      'href',
      'https://git.example/acme/platform/tree/main/apps/order/api',
    );
    expect(await link('Pull request #7')).toHaveAttribute(
      'href',
      'https://git.example/pull/7',
    );
    expect(await link('order')).toHaveAttribute('href', '/fleet?service=order');
  });

  it('turns to another tab by keyboard, and says which one in the address', async () => {
    const page = renderServicePage(fleetOf());
    const tab = await screen.findByRole('tab', { name: 'Deployments' });
    expect(tab).toHaveAttribute('aria-selected', 'true');
    tab.focus();
    await userEvent.keyboard('{ArrowRight}{Enter}');
    expect(
      await screen.findByRole('heading', { name: 'Routes' }),
    ).toBeInTheDocument();
    expect(page.where()).toBe('/fleet/order/api/access');
  });

  it('shows the deployments for a tab that is none', async () => {
    renderServicePage(fleetOf(), '/toString');
    expect(
      await screen.findByRole('tab', { name: 'Deployments' }),
    ).toHaveAttribute('aria-selected', 'true');
  });

  it('keeps what was known when the fleet stops to answer, and tries again', async () => {
    const api = fleetOf();
    const page = renderServicePage(api);
    const prod = await screen.findByRole('region', { name: 'prod' });
    expect(prod).toHaveTextContent(/live.*Healthy/);
    api.fault = new Error('503');
    page.signal();
    const alert = await screen.findByText(
      /The fleet does not answer \(503\)\. What is shown was so at .*\d\d:\d\d\./,
    );
    expect(prod).toHaveTextContent(/as of just now.*Healthy/);
    expect(prod).not.toHaveTextContent('live');
    api.fault = undefined;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(alert).not.toBeInTheDocument());
    expect(prod).toHaveTextContent(/live.*Healthy/);
  });

  it('says that the fleet does not answer, and tries again', async () => {
    const api = fleetOf();
    api.fault = new Error('503');
    renderServicePage(api);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'order/api could not be asked for (503). What runs is not affected.',
    );
    api.fault = undefined;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('heading', { level: 1 }),
    ).toBeInTheDocument();
  });

  it('says that there is no such service, and shows it as soon as there is', async () => {
    const api = new FakeFleetApi();
    const page = renderServicePage(api);
    await screen.findByRole('heading', { name: 'There is no such service' });
    api.details = [createDetail({ state: 'proposed', deployments: [] })];
    page.signal();
    expect(await screen.findByText('Proposed, not merged yet')).toBeVisible();
    expect(
      screen.getByText('It is deployed once its pull request is merged.'),
    ).toBeInTheDocument();
  });
});

describe('its deployments', () => {
  it('say what runs where, since when, by whom, and where to look', async () => {
    const api = fleetOf();
    api.events = [
      createEvent({
        id: '2',
        type: 'deployed',
        environment: 'prod',
        revision: COMMIT,
        by: 'ada',
      }),
    ];
    renderServicePage(api);
    const prod = within(await screen.findByRole('region', { name: 'prod' }));
    expect(await prod.findByText(/by ada/)).toBeInTheDocument();
    expect(prod.getByText('live')).toBeInTheDocument();
    expect(prod.getByText('order-api:3f2a91c')).toBeInTheDocument();
    expect(prod.getByRole('link', { name: '3f2a91c' })).toHaveAttribute(
      'href',
      `https://git.example/acme/platform/commit/${COMMIT}`,
    );
    expect(
      prod.getByRole('link', { name: 'Open in Argo CD: prod' }),
    ).toHaveAttribute(
      'href',
      'https://argocd.example/applications/order-api-prod',
    );
    expect(
      within(screen.getByRole('region', { name: 'dev' })).queryByText(/by ada/),
    ).not.toBeInTheDocument();
  });

  it('never say that something is so when it only was so', async () => {
    const observedAt = new Date(Date.now() - 17.5 * 60_000).toISOString();
    renderServicePage(
      fleetOf({
        deployments: [
          createDeployment('dev', {
            isLive: false,
            observedAt,
            message: 'Argo CD does not answer',
          }),
          createDeployment('prod', {
            isLive: false,
            health: 'Unknown',
            sync: 'Unknown',
            image: null,
            revision: null,
            deployedAt: null,
            observedAt: null,
            url: null,
          }),
        ],
      }),
    );
    const dev = await screen.findByRole('region', { name: 'dev' });
    expect(dev).toHaveTextContent(/as of 17 min ago.*Argo CD does not answer/);
    const prod = screen.getByRole('region', { name: 'prod' });
    expect(prod).toHaveTextContent(/never seen.*Unknown.*Sync unknown/);
    expect(prod).toHaveTextContent(/nobody saw when/);
    expect(within(prod).queryByRole('link')).not.toBeInTheDocument();
  });

  it('list what happened, of one environment when asked, and older events', async () => {
    const api = fleetOf();
    api.events = Array.from({ length: 30 }, (_, index) =>
      createEvent({
        id: String(30 - index),
        type: 'deployed',
        environment: index % 2 ? 'prod' : 'dev',
        by: `person-${30 - index}`,
      }),
    );
    const page = renderServicePage(api);
    expect(await screen.findByText('by person-30')).toBeInTheDocument();
    expect(screen.queryByText('by person-1')).not.toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Show older events' }),
    );
    expect(await screen.findByText('by person-1')).toBeInTheDocument();

    api.events = [
      createEvent({ id: '31', type: 'appeared', by: 'grace' }),
      ...api.events,
    ];
    page.signal();
    expect(await screen.findByText('by grace')).toBeInTheDocument();
    expect(screen.getByText('by person-1')).toBeInTheDocument();

    await userEvent.click(screen.getByRole('radio', { name: 'prod' }));
    expect(await screen.findByText('by person-29')).toBeInTheDocument();
    expect(screen.queryByText('by person-30')).not.toBeInTheDocument();
  });

  it('show the birth while it is news, and follow it without a reload', async () => {
    const born = (states: string) => ({
      pullRequest: null,
      environments: [{ environment: 'dev', steps: createSteps(states) }],
    });
    const api = fleetOf({ birth: born('?wwww') });
    const page = renderServicePage(api);
    const steps = within(
      await screen.findByRole('list', { name: 'Birth in dev' }),
    );
    const [opened, merged, built] = steps.getAllByRole('listitem');
    expect(opened).toHaveTextContent('nobody saw when');
    expect(merged).toHaveAttribute('aria-current', 'step');
    expect(built).toHaveTextContent('not yet');
    api.details = [createDetail({ birth: born('?dwww') })];
    page.signal();
    expect(
      await screen.findByText('dev: merged', { selector: '[role=status]' }),
    ).toBeInTheDocument();
  });

  it('fold the birth when it is not news any more', async () => {
    renderServicePage(
      fleetOf({
        birth: {
          pullRequest: null,
          environments: [{ environment: 'dev', steps: createSteps('ddddd') }],
        },
      }),
    );
    const toggle = await screen.findByRole('button', {
      name: 'Show the steps',
    });
    expect(screen.getByText('Born in 4 min')).toBeInTheDocument();
    expect(screen.queryByText('Image built')).not.toBeInTheDocument();
    await userEvent.click(toggle);
    expect(screen.getByText('Image built')).toBeInTheDocument();
  });
});

describe('its access', () => {
  it('sets declaration, gateway and code side by side, with the lines', async () => {
    const { code } = createRoute();
    renderServicePage(
      fleetOf({
        routes: [
          createRoute({
            code: { ...code, roles: ['admin'], version: '^1.0.0' },
            verdict: 'role-mismatch',
            reasons: [
              {
                message: 'the code lets in only admin',
                place: { path: 'apps/order/api/src/a b.ts', line: 3 },
              },
            ],
          }),
        ],
      }),
      '/access',
    );
    const route = within(
      await screen.findByRole('article', { name: 'Route /api/v1/orders' }),
    );
    expect(route.getByText('Role mismatch')).toBeInTheDocument();
    expect(route.getByText('GET, POST')).toBeInTheDocument();
    const said = route.getByRole('region', { name: 'Enforced by the code' });
    expect(said).toHaveTextContent(/site-auth.*Roles admin/);
    expect(said).toHaveTextContent(/nestjs-site-auth-guard \^1.0.0/);
    // What is wrong here is something else.
    expect(said).not.toHaveTextContent('newest');
    expect(
      route.getByRole('region', { name: 'Declared by the catalog entity' }),
    ).toHaveTextContent(/admin\s*member/);
    expect(
      route.getByRole('link', { name: 'apps/order/api/src/a b.ts:3' }),
    ).toHaveAttribute(
      'href',
      'https://git.example/acme/platform/blob/main/apps/order/api/src/a%20b.ts#L3',
    );
  });

  it('says which version of a guard is the newest where one is outdated', async () => {
    const { code } = createRoute();
    renderServicePage(
      fleetOf({
        routes: [
          createRoute({
            paths: [],
            hosts: ['shop.acme.example'],
            code: { ...code, version: '^1.0.0' },
            verdict: 'outdated-guard',
          }),
        ],
      }),
      '/access',
    );
    const route = await screen.findByRole('article', {
      name: 'Route shop.acme.example/',
    });
    expect(route).toHaveTextContent(
      /nestjs-site-auth-guard \^1.0.0.*newest 1.2.0/,
    );
  });

  it('says why it cannot be known who may call what no route leads to', async () => {
    renderServicePage(
      fleetOf({
        routes: [],
        reach: [],
        reasons: [
          {
            message: 'it has no TypeScript to read',
            place: { path: 'apps/order/api', line: 1 },
          },
        ],
      }),
      '/access',
    );
    expect(
      await screen.findByText(/it has no TypeScript to read/),
    ).toBeInTheDocument();
    expect(screen.queryByText(/No gateway publishes/)).not.toBeInTheDocument();
  });

  it('does not take silence for a guard', async () => {
    const nobody = { guard: null, roles: null, places: [] };
    renderServicePage(
      fleetOf({
        routes: [
          createRoute({
            enforced: nobody,
            code: { ...nobody, undetermined: 'it is chosen at run time' },
            verdict: 'undetermined',
          }),
        ],
      }),
      '/access',
    );
    expect(
      await screen.findByRole('region', { name: 'Enforced by the gateway' }),
    ).toHaveTextContent(/Says nothing$/);
    expect(
      screen.getByRole('region', { name: 'Enforced by the code' }),
    ).toHaveTextContent(
      /Not known.*It cannot be known: it is chosen at run time/,
    );
  });

  it('is a table of roles and routes', async () => {
    renderServicePage(fleetOf(), '/access');
    const row = await screen.findByRole('row', { name: /^member/ });
    expect(within(row).getByRole('rowheader')).toHaveTextContent(
      'membersite-auth',
    );
    expect(
      screen.getByRole('columnheader', { name: 'GET, POST /api/v1/orders' }),
    ).toBeInTheDocument();
    expect(within(row).getByRole('cell')).toHaveTextContent('may call it');
  });

  it('is figures only for whoever is shown no more, and says who is', async () => {
    renderServicePage(
      fleetOf({
        findings: 'withheld',
        faultCount: 2,
        routes: [],
        reach: [],
        verdicts: [
          { verdict: 'unprotected', count: 1 },
          { verdict: 'protected', count: 3 },
        ],
      }),
      '/access',
    );
    const routes = await screen.findByRole('region', { name: 'Routes' });
    expect(
      within(routes)
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual([
      expect.stringMatching(/^Unprotected1 route\. Neither/),
      expect.stringMatching(/^Protected3 routes\. Gateway and code/),
    ]);
    expect(routes).toHaveTextContent('2 files cannot be read');
    expect(routes).toHaveTextContent(
      'Place by place it is shown to the owning team and to the platform team.',
    );
    expect(
      screen.queryByText(/No gateway publishes it/),
    ).not.toBeInTheDocument();
  });

  it('names the files that cannot be read', async () => {
    renderServicePage(
      fleetOf({
        routes: [],
        reach: [],
        faults: [
          {
            path: 'infra/kong/public/order-api.yaml',
            line: 4,
            message: 'is not YAML',
          },
        ],
      }),
      '/access',
    );
    expect(await link('infra/kong/public/order-api.yaml:4')).toHaveAttribute(
      'href',
      'https://git.example/acme/platform/blob/main/infra/kong/public/order-api.yaml#L4',
    );
    expect(screen.getByText(/is not YAML/)).toBeInTheDocument();
    expect(screen.getByText(/No gateway publishes it/)).toBeInTheDocument();
  });
});

describe('its artefacts', () => {
  it('are files by what they are, Argo CD Applications, and the pull request that brought them', async () => {
    renderServicePage(
      fleetOf({
        birth: {
          pullRequest: { number: 3, url: 'https://git.example/pull/3' },
          environments: [],
        },
      }),
      '/artefacts',
    );
    const overlays = within(
      await screen.findByRole('list', { name: 'Kubernetes overlay' }),
    );
    expect(overlays.getAllByRole('listitem')[1]).toHaveTextContent('prod');
    expect(await link('infra/terraform/dev/order-api.tf')).toHaveAttribute(
      'href',
      'https://git.example/acme/platform/blob/main/infra/terraform/dev/order-api.tf',
    );
    expect(await link('order-api-dev')).toHaveAttribute(
      'href',
      'https://argocd.example/applications/order-api-dev',
    );
    expect(await link('pull request #3')).toHaveAttribute(
      'href',
      'https://git.example/pull/3',
    );
  });
});
