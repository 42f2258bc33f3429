import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createFleet } from '../__testUtils__/createFleet';
import {
  createDeployment,
  createService,
} from '../__testUtils__/createService';
import { FakeFleetApi } from '../__testUtils__/FakeFleetApi';
import { giveHeights, renderFleetPage } from '../__testUtils__/renderFleetPage';

const findRow = async (name: string) =>
  (await screen.findByRole('rowheader', { name: new RegExp(name) })).closest(
    '[role=row]',
  ) as HTMLElement;

describe('FleetPage', () => {
  beforeEach(giveHeights);
  afterEach(() => jest.restoreAllMocks());

  it('shows of each service who owns it, who guards it and what runs where', async () => {
    renderFleetPage(
      new FakeFleetApi([
        createService({
          guard: {
            declared: 'site-auth',
            gateway: null,
            code: 'site-auth',
            verdict: 'code-only',
          },
          pullRequest: {
            number: 7,
            url: 'https://git.acme.example/pull/7',
            requester: null,
          },
          deployments: [
            createDeployment({ health: 'Degraded' }),
            createDeployment({
              environment: 'prod',
              isLive: false,
              observedAt: new Date(Date.now() - 330_000).toISOString(),
            }),
          ],
        }),
      ]),
    );
    const row = await findRow('order-api');
    expect(
      within(row).getByRole('link', { name: 'order-api' }),
    ).toHaveAttribute('href', '/fleet/order/api');
    expect(within(row).getByRole('link', { name: 'commerce' })).toHaveAttribute(
      'href',
      '/catalog/default/group/commerce',
    );
    expect(within(row).getByRole('link', { name: '#7' })).toHaveAttribute(
      'href',
      'https://git.acme.example/pull/7',
    );
    expect(row).toHaveTextContent('Code only');
    expect(row).toHaveTextContent('Degraded Synced live');
    expect(row).toHaveTextContent('Healthy Synced as of 5 min ago');
  });

  it('says of a proposed service that it is only in a pull request', async () => {
    renderFleetPage(
      new FakeFleetApi([
        createService({
          state: 'proposed',
          createdAt: null,
          pullRequest: {
            number: 12,
            url: 'https://git.acme.example/pull/12',
            requester: 'user:default/ada',
          },
        }),
      ]),
    );
    const row = await findRow('order-api');
    expect(row).toHaveTextContent('Proposed');
    expect(within(row).getByRole('link', { name: '#12' })).toHaveAttribute(
      'title',
      'Pull request 12 creates order-api, asked for by user:default/ada',
    );
    expect(row).not.toHaveTextContent('Healthy');
  });

  it('draws few of 10,000 rows, says how many there are, and loads those one scrolls to', async () => {
    const api = new FakeFleetApi(createFleet(10_000));
    renderFleetPage(api);
    const grid = await screen.findByRole('grid', { name: 'Services' });
    await waitFor(() => expect(grid).toHaveAttribute('aria-rowcount', '10001'));
    expect(grid).toHaveAttribute('aria-colcount', '9');
    expect(screen.getByRole('status')).toHaveTextContent('10,000 services');
    expect(screen.getAllByRole('row').length).toBeLessThan(40);

    const main = screen.getByRole('main');
    main.scrollTop = 56 * 5_050;
    fireEvent.scroll(main);
    await waitFor(() => expect(api.asked).toContain('services 5000+100'));
    expect(api.asked.filter(what => what.startsWith('services'))).toEqual([
      'services 0+100',
      'services 5000+100',
    ]);
    const rows = screen.getAllByRole('row');
    expect(rows.length).toBeLessThan(40);
    const last = rows[rows.length - 1];
    await waitFor(() => expect(last).not.toHaveAttribute('aria-busy'));
    expect(Number(last.getAttribute('aria-rowindex'))).toBeGreaterThan(5_050);
  });

  it('goes through the grid by keys, sorts and opens by Enter, and keeps the focus where one is', async () => {
    const { where } = renderFleetPage(new FakeFleetApi(createFleet(1_000)));
    await findRow('member-00001');
    const person = userEvent.setup();
    const head = screen.getByRole('columnheader', { name: 'Service' });
    expect(head).toHaveAttribute('aria-sort', 'ascending');
    head.focus();
    await person.keyboard('{ArrowRight}{Enter}');
    expect(where()).toBe('/?sort=owner');
    await waitFor(() =>
      expect(
        screen.getByRole('columnheader', { name: 'Owner' }),
      ).toHaveAttribute('aria-sort', 'ascending'),
    );
    await person.keyboard('{Control>}{End}{/Control}');
    expect(document.activeElement).toHaveAttribute('data-row', '1000');
    expect(document.activeElement).toHaveAttribute('data-column', '8');
    expect(screen.getAllByRole('row').length).toBeLessThan(40);
    await person.keyboard('{Control>}{Home}{/Control}');
    expect(document.activeElement).toHaveAttribute('data-row', '1');
    await person.keyboard('{ArrowRight}{ArrowRight}{Enter}');
    expect(where()).toMatch(/^\/fleet\/.+\/.+$/);
  });

  it('keeps search, filters and order in the address, and goes back', async () => {
    const { where, back } = renderFleetPage(
      new FakeFleetApi(createFleet(200)),
      '?verdict=unprotected',
    );
    const person = userEvent.setup();
    expect(
      await screen.findByRole('button', { name: 'Guard: Unprotected' }),
    ).toBeInTheDocument();
    await person.keyboard('/');
    const search = screen.getByRole('searchbox', { name: 'Search services' });
    expect(search).toHaveFocus();
    await person.keyboard('member 0');
    await waitFor(() =>
      expect(where()).toBe('/?q=member+0&verdict=unprotected'),
    );
    await person.click(screen.getByRole('button', { name: 'State' }));
    await person.click(await screen.findByRole('option', { name: /On main/ }));
    expect(where()).toBe('/?q=member+0&verdict=unprotected&state=live');
    back();
    expect(where()).toBe('/?q=member+0&verdict=unprotected');
    await person.keyboard('{Escape}');
    await person.click(
      await screen.findByRole('button', { name: 'Clear all' }),
    );
    expect(where()).toBe('/');
    expect(search).toHaveValue('');
    back();
    await waitFor(() => expect(search).toHaveValue('member 0'));
  });

  it('says the figures of the fleet, each the way to what it counts', async () => {
    const { where } = renderFleetPage(new FakeFleetApi(createFleet(500)));
    const figure = await screen.findByRole('link', {
      name: /^\d+ Unprotected routes$/,
    });
    await userEvent.click(figure);
    expect(where()).toBe('/?verdict=unprotected&state=live');
    expect(figure).toHaveAttribute('aria-current', 'true');
    await waitFor(() =>
      expect(screen.getByRole('status')).toHaveTextContent(
        `${figure.textContent!.match(/\d+/)![0]} services`,
      ),
    );
  });

  it('says how old a figure is when somebody who observes is not connected', async () => {
    renderFleetPage(
      new FakeFleetApi([
        createService({
          deployments: [
            createDeployment({
              isLive: false,
              observedAt: new Date(Date.now() - 330_000).toISOString(),
            }),
          ],
        }),
      ]),
    );
    const figures = await screen.findByRole('list', {
      name: 'The fleet in figures',
    });
    expect(
      await within(figures).findByRole('link', {
        name: '1 Deployed as of 5 min ago',
      }),
    ).toBeInTheDocument();
    expect(figures).toHaveTextContent('0 Unhealthy as of 5 min ago');
    expect(figures).toHaveTextContent('0 Unprotected routes 0 Created');
  });

  it('goes back to where one was, once the rows of then are there', async () => {
    const { back } = renderFleetPage(new FakeFleetApi(createFleet(500)));
    const figure = await screen.findByRole('link', {
      name: /^\d+ Unprotected routes$/,
    });
    const main = screen.getByRole('main');
    const scrollTo = (top: number) => {
      main.scrollTop = top;
      fireEvent.scroll(main);
    };
    scrollTo(5_000);
    await userEvent.click(figure);
    await waitFor(() => expect(main.scrollTop).toBe(0));
    back();
    // The few rows of the filter are still there: as far down as that one cannot go.
    scrollTo(0);
    await waitFor(() => expect(main.scrollTop).toBe(5_000));
  });

  it('shows a change as soon as it is signalled, and marks it', async () => {
    const api = new FakeFleetApi([createService()]);
    const { signal } = renderFleetPage(api);
    const row = await findRow('order-api');
    api.services = [
      createService({
        deployments: [
          createDeployment({ health: 'Progressing', sync: 'OutOfSync' }),
          createDeployment({ environment: 'prod' }),
        ],
      }),
    ];
    signal();
    expect(await within(row).findByText('Progressing')).toBeInTheDocument();
    expect(
      within(row).getByText('Progressing').closest('[data-mark]'),
    ).toHaveAttribute('aria-colindex', '5');
    expect(row.querySelectorAll('[data-mark]')).toHaveLength(1);
  });

  it('lets nothing look live while the portal does not answer, and recovers', async () => {
    const api = new FakeFleetApi([createService()]);
    const { signal } = renderFleetPage(api);
    const row = await findRow('order-api');
    expect(row).toHaveTextContent('Healthy Synced live');
    api.fault = new Error('The portal does not answer');
    signal();
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /^The portal does not answer\. What is shown was so at/,
    );
    expect(row).toHaveTextContent('Healthy Synced as of just now');
    expect(row).not.toHaveTextContent('live');
    const services = screen.getByRole('link', { name: /^1 Services/ });
    await waitFor(() => expect(services).toHaveTextContent('as of just now'));
    api.fault = undefined;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(row).toHaveTextContent('Healthy Synced live'));
    await waitFor(() => expect(services).not.toHaveTextContent('as of'));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('says what happened when nothing can be shown, and tries again', async () => {
    const api = new FakeFleetApi([createService()]);
    api.fault = new Error('The portal answered 503');
    renderFleetPage(api);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /The portal answered 503\. The services themselves are not affected/,
    );
    api.fault = undefined;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await findRow('order-api')).toBeInTheDocument();
  });

  it('leads on when there is no service, and when none is found', async () => {
    const api = new FakeFleetApi([]);
    renderFleetPage(api);
    expect(
      await screen.findByText('No service is at sea yet'),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('link', { name: 'Create a service' }),
    ).toBeInTheDocument();
    await userEvent.type(
      screen.getByRole('searchbox', { name: 'Search services' }),
      'x',
    );
    expect(await screen.findByText('No service matches')).toBeInTheDocument();
  });

  it('offers no creating to whoever may only look', async () => {
    renderFleetPage(new FakeFleetApi([]), '', {
      result: AuthorizeResult.DENY,
    });
    expect(
      await screen.findByText(/The first one that a team creates/),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('link', { name: 'Create a service' }),
    ).not.toBeInTheDocument();
  });
});
