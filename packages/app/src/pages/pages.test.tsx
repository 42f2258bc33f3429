import { screen } from '@testing-library/react';
import { openPage } from './__testUtils__/openPage';

describe('the portal', () => {
  it('leads from the first thing on the home page to the wizard', async () => {
    openPage('/');
    expect(
      await screen.findByRole('link', { name: 'Create a service' }),
    ).toHaveAttribute('href', '/create/templates/default/nestjs-service');
    expect(
      screen.getByRole('link', { name: /^A worker, a page/ }),
    ).toHaveAttribute('href', '/create');
  });

  it('has a lean sidebar', async () => {
    openPage('/');
    const sidebar = await screen.findByRole('navigation', {
      name: 'sidebar nav',
    });
    expect(
      Array.from(sidebar.querySelectorAll('a')).map(link =>
        link.getAttribute('aria-label'),
      ),
    ).toEqual([
      'Slipway home',
      'Home',
      'Search',
      'Catalog',
      'Fleet',
      'Delivery',
      'Create',
      'Golden paths',
      'APIs',
      'Notifications',
      'Settings',
    ]);
  });

  it('says in its own words that a page does not exist', async () => {
    openPage('/nowhere');
    expect(
      await screen.findByText('Nothing is moored here'),
    ).toBeInTheDocument();
    expect(screen.getByText('/nowhere')).toBeInTheDocument();
  });
});
