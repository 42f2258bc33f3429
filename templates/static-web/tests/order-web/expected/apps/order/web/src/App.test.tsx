import { createSiteAuth } from '@slipway/site-auth-sdk';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { App } from './App';
import { standInAuthService } from './testing/standInAuthService';

const authIssuer = 'https://auth.acme.example';
let service: ReturnType<typeof standInAuthService>;

beforeEach(() => {
  service = standInAuthService();
});

afterEach(cleanup);

function open(loginUrl?: string) {
  const auth = createSiteAuth({ issuer: authIssuer, fetch: service.fetch });
  render(<App auth={auth} config={{ authIssuer, environment: 'dev', loginUrl }} />);
  return auth;
}

it('shows who is logged in', async () => {
  open();
  await screen.findByRole('heading', { name: 'You are logged in' });
  expect(screen.getByText('M0001').tagName).toBe('DD');
});

it('leads to the login, and from there back', async () => {
  service.isLoggedIn = false;
  open('https://www.acme.example/login');
  const link = await screen.findByRole<HTMLAnchorElement>('link', { name: 'Log in' });
  expect(new URL(link.href).searchParams.get('return')).toBe(location.href);
});

it('asks again when somebody has logged in in another window', async () => {
  service.isLoggedIn = false;
  open();
  const button = await screen.findByRole('button', { name: 'I have logged in' });
  service.isLoggedIn = true;
  fireEvent.click(button);
  expect(await screen.findByText('M0001')).toBeTruthy();
});

it('logs out', async () => {
  open();
  fireEvent.click(await screen.findByRole('button', { name: 'Log out' }));
  await screen.findByRole('heading', { name: 'You are not logged in' });
  expect(service.isLoggedIn).toBe(false);
});

it('tries a logout again that the auth service was not told of', async () => {
  open();
  const button = await screen.findByRole('button', { name: 'Log out' });
  service.trouble = 503;
  fireEvent.click(button);
  await screen.findByRole('alert');
  service.trouble = undefined;
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByRole('heading', { name: 'You are not logged in' });
  expect(service.isLoggedIn).toBe(false);
});

it.each([
  [503, /not reached/],
  [429, /too many attempts/],
  [403, /does not accept this page/],
])('says what to do when the auth service answers %i, and tries again', async (status, words) => {
  service.trouble = status;
  open();
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toMatch(words);
  service.trouble = undefined;
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  if (status !== 429) await screen.findByRole('heading', { name: 'You are logged in' });
});
