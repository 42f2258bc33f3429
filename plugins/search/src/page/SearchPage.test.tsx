import { PortalError } from '@slipway/pages';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeSearchApi } from '../__testUtils__/FakeSearchApi';
import { createRoute, FINDINGS } from '../__testUtils__/FINDINGS';
import { renderSearchPage } from '../__testUtils__/renderSearchPage';

const item = async (name: RegExp | string) =>
  (await screen.findByRole('link', { name })).closest('li')!;

describe('the page of search', () => {
  it('takes what one types at once, and keeps it in the address', async () => {
    const api = new FakeSearchApi();
    api.items = [FINDINGS.service];
    const { where } = renderSearchPage(api);
    const field = await screen.findByRole('searchbox', {
      name: 'What to look for',
    });
    expect(field).toHaveFocus();
    expect(screen.getByText('Find anything on the platform')).toBeVisible();
    await userEvent.type(field, 'order api');
    expect(await item('order-api')).toHaveTextContent(
      'Takes what customers buy · commerce',
    );
    expect(where()).toBe('/search?q=order+api');
    expect(api.asked.at(-1)).toEqual({ words: 'order api', type: undefined });
    expect(field).toHaveFocus();
    expect(screen.getByRole('status')).toHaveTextContent('1 found');
  });

  it('says of each thing what one wants to know, and leads to it', async () => {
    const api = new FakeSearchApi();
    api.items = Object.values(FINDINGS);
    api.guarded = { names: ['order-api', 'member-api'], total: 12 };
    renderSearchPage(api, { address: '?q=x' });
    const service = await item('order-api');
    expect(within(service).getByText('order-api').tagName).toBe('MARK');
    expect(within(service).getByRole('link')).toHaveAttribute(
      'href',
      '/fleet/order/api',
    );
    const route = await item('/api/v1/orders');
    expect(route).toHaveTextContent(
      'order-api · GET, POST · shop.example · gateway public · commerce',
    );
    const guard = await item('site-auth');
    expect(guard).toHaveTextContent(
      'Used by order-api, member-api and 10 more',
    );
    expect(within(guard).getByRole('link')).toHaveAttribute(
      'href',
      '/fleet?guard=site-auth',
    );
    const image = await item('registry.acme.example/order-api');
    expect(image).toHaveTextContent('dev: 3f2a91c · prod · commerce');
    expect(image).toHaveTextContent('Proposed');
    // The title does not say why it was found.
    expect(image).toHaveTextContent('Matches: 3f2a91c');
    const template = await item('NestJS service');
    expect(within(template).getByRole('link')).toHaveAttribute(
      'href',
      '/catalog/default/template/nestjs-service',
    );
  });

  it('looks among one kind only', async () => {
    const api = new FakeSearchApi();
    const { where } = renderSearchPage(api, { address: '?q=order' });
    expect(await screen.findByText('Nothing found')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: 'Images' }));
    await waitFor(() =>
      expect(api.asked.at(-1)).toEqual({ words: 'order', type: 'image' }),
    );
    expect(where()).toBe('/search?q=order&type=image');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Look among everything' }),
    );
    expect(where()).toBe('/search?q=order');
  });

  it('goes through everything by the arrow keys', async () => {
    const api = new FakeSearchApi();
    api.serving = [createRoute()];
    api.items = [FINDINGS.route, FINDINGS.image];
    renderSearchPage(api, { address: '?q=/api/v1/orders' });
    const names = ['order-api', /^.api.v1/, /^registry/];
    await screen.findByRole('link', { name: names[2] });
    for (const name of names) {
      await userEvent.keyboard('{ArrowDown}');
      expect(screen.getByRole('link', { name })).toHaveFocus();
    }
    await userEvent.keyboard('{ArrowDown}{ArrowUp}{ArrowUp}{ArrowUp}');
    expect(screen.getByRole('searchbox')).toHaveFocus();
  });

  it('shows only so much, and says so', async () => {
    const api = new FakeSearchApi();
    api.items = [FINDINGS.service];
    api.isCut = true;
    renderSearchPage(api, { address: '?q=order' });
    expect(await screen.findByText(/There is more/)).toBeInTheDocument();
  });
});

describe('who serves a path', () => {
  const open = (serving: FakeSearchApi['serving'], q: string) => {
    const api = new FakeSearchApi();
    api.serving = serving;
    renderSearchPage(api, { address: `?q=${encodeURIComponent(q)}` });
    return api;
  };
  const panel = () => screen.findByRole('region', { name: /^Who serves/ });

  it('is asked of the gateway, and stands first', async () => {
    const api = open([createRoute()], 'who serves GET /api/v1/orders/42?');
    expect(await panel()).toHaveTextContent(
      'Who serves GET /api/v1/orders/42At the gateway public.order-api /api/v1/ordersGET · commerce',
    );
    expect(api.requests).toEqual([
      { path: '/api/v1/orders/42', method: 'GET' },
    ]);
    // What lies below the path, too.
    expect(api.asked).toEqual([{ words: '/api/v1/orders/42', type: 'route' }]);
    expect(screen.queryByText('Nothing found')).not.toBeInTheDocument();
  });

  it('says on what it depends where it does', async () => {
    open(
      [
        createRoute({ hosts: ['shop.example'], headers: ['x-beta'] }),
        createRoute({ name: 'old-api', methods: null, owner: null }),
        createRoute({ gateway: 'internal', name: 'inner-api' }),
      ],
      '/api/v1/orders',
    );
    const shown = await panel();
    expect(shown).toHaveTextContent('The gateway asks them in this order');
    expect(
      within(shown)
        .getAllByRole('listitem')
        .map(one => one.textContent),
    ).toEqual([
      'order-api /api/v1/ordersGET · shop.example · depends on headers: x-beta · commerce',
      'old-api /api/v1/ordersany method',
      'inner-api /api/v1/ordersGET · commerce',
    ]);
  });

  it('may be nobody', async () => {
    open([], '/nothing/here');
    expect(await panel()).toHaveTextContent(
      'No gateway sends it to a service, or to none that you may see.',
    );
  });

  it('is not asked of words', async () => {
    const api = open([createRoute()], 'order');
    expect(await screen.findByText('Nothing found')).toBeInTheDocument();
    expect(api.requests).toEqual([]);
  });
});

describe('what stands in place of what was found', () => {
  it('is room for it while it is looked for', async () => {
    const api = new FakeSearchApi();
    api.gate = new Promise(() => {});
    renderSearchPage(api, { address: '?q=order' });
    await screen.findByRole('searchbox');
    expect(screen.getByRole('status')).toHaveTextContent('Searching');
  });

  it('says what happened and that nothing is lost, and tries again', async () => {
    const api = new FakeSearchApi();
    api.fault = new PortalError('unreachable', 'x');
    api.items = [FINDINGS.service];
    renderSearchPage(api, { address: '?q=order' });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /The portal does not answer\. Nothing is lost/,
    );
    api.fault = undefined;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await item('order-api')).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});

describe('the page in Korean', () => {
  it('has no English word left', async () => {
    const api = new FakeSearchApi();
    api.items = Object.values(FINDINGS);
    api.serving = [createRoute(), createRoute({ methods: null })];
    api.guarded = { names: ['member-api'], total: 3 };
    api.isCut = true;
    renderSearchPage(api, { address: '?q=/api/v1/orders', language: 'ko' });
    await screen.findByText('member-api 외 2개에서 사용');
    expect(screen.getByRole('searchbox', { name: '검색어' })).toHaveFocus();
    // Names are nobody's words, nor are descriptions ours.
    const names =
      /order-api|member-api|registry.acme.example|site-auth|commerce|platform|shop.example|public|dev|prod|3f2a91c|\/api\/v1\/orders|GET|POST|NestJS service|An HTTP service|Takes what customers buy/g;
    const rest = document.body.textContent!.replace(names, '');
    expect(rest.match(/[A-Za-z]{2,}/g)).toBeNull();
  });
});
