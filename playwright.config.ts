import { defineConfig } from '@playwright/test';

/**
 * The journeys through a running portal. `npm test` starts one for them; to walk through a portal of your own:
 * `SLIPWAY_EXTRA_CONFIG=packages/app/e2e-tests/app-config.yaml npm start`, then
 * `CHROMIUM_PATH=/usr/bin/chromium yarn playwright test`.
 */
export default defineConfig({
  testDir: 'packages/app/e2e-tests',
  forbidOnly: Boolean(process.env.CI),
  // They share one portal and one platform repository.
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: process.env.SLIPWAY_URL ?? 'http://localhost:7007',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
