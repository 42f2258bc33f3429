import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Browser } from './Browser';

/** Starts an identity provider for one client; its people are whoever says so in the form. */
export async function startOidcProvider(client: {
  clientId: string;
  clientSecret: string;
  callback: string;
}) {
  const child = spawn(
    process.execPath,
    [
      path.join(__dirname, 'oidcProvider.mjs'),
      client.clientId,
      client.clientSecret,
      client.callback,
    ],
    {
      // It ends with the pipe to its input; its warnings are about being used in production.
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { ...process.env, NODE_OPTIONS: '' },
    },
  );
  const [line] = await once(child.stdout, 'data');
  const issuer = String(line).trim();
  return {
    issuer,
    /** Fills in the provider's two forms, and stops at the way back to the portal. */
    async logIn(browser: Browser, start: string, subject: string) {
      let page = await browser.follow(start, client.callback);
      for (const form of [
        { prompt: 'login', login: subject, password: 'any' },
        { prompt: 'consent' },
      ]) {
        if (page.address.startsWith(client.callback)) break;
        page = await browser.follow(page.address, client.callback, {
          method: 'POST',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          body: new URLSearchParams(form as Record<string, string>).toString(),
        });
      }
      return page.address;
    },
    close: () => child.stdin.end(),
  };
}
