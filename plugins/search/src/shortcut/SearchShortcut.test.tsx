import { renderInTestApp } from '@backstage/frontend-test-utils';
import { fireEvent, screen } from '@testing-library/react';
import { useLocation } from 'react-router-dom';
import { searchRouteRef } from '../routes';
import { SearchShortcut } from './SearchShortcut';

function Where() {
  return <output>{useLocation().pathname}</output>;
}

async function open() {
  renderInTestApp(
    <>
      <SearchShortcut />
      <input aria-label="Elsewhere" />
      <Where />
    </>,
    {
      initialRouteEntries: ['/'],
      mountedRoutes: { '/search': searchRouteRef },
    },
  );
  return screen.findByRole('textbox');
}

const where = () => screen.getByRole('status').textContent;

describe('the shortcut', () => {
  it.each([
    { key: '/' },
    { key: 'k', ctrlKey: true },
    { key: 'K', metaKey: true },
  ])('leads to search by %j', async keys => {
    await open();
    expect(fireEvent.keyDown(document.body, keys)).toBe(false);
    expect(where()).toBe('/search');
  });

  it.each([
    { key: 'k' },
    { key: '/', altKey: true },
    { key: '/', ctrlKey: true },
  ])('leaves %j alone', async keys => {
    await open();
    expect(fireEvent.keyDown(document.body, keys)).toBe(true);
    expect(where()).toBe('/');
  });

  it('lets people write a slash, and still leaves by Ctrl K', async () => {
    const field = await open();
    fireEvent.keyDown(field, { key: '/' });
    expect(where()).toBe('/');
    fireEvent.keyDown(field, { key: 'k', ctrlKey: true });
    expect(where()).toBe('/search');
  });

  it('leaves to a page what that takes itself', async () => {
    await open();
    const take = (event: Event) => event.preventDefault();
    document.addEventListener('keydown', take);
    fireEvent.keyDown(document.body, { key: '/' });
    document.removeEventListener('keydown', take);
    expect(where()).toBe('/');
  });
});
