import react from '@vitejs/plugin-react';
import type { Connect } from 'vite';
import { defineConfig } from 'vitest/config';

/** Where the gateway publishes the application, and so where its files lie. */
const BASE = '/members/pages/';

/** Answers on a laptop what nginx answers in the image (server/). */
const answerLikeNginx: Connect.NextHandleFunction = (request, response, next) => {
  const answers: Record<string, object> = {
    '/health/live': { status: 'up' },
    '/health/ready': { status: 'up' },
    [`${BASE}config.json`]: {
      authIssuer: process.env.AUTH_ISSUER,
      environment: process.env.ENVIRONMENT,
      loginUrl: process.env.LOGIN_URL,
    },
  };
  const answer = answers[request.url ?? ''];
  if (!answer) return next();
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(answer));
};

export default defineConfig({
  base: BASE,
  plugins: [
    react(),
    {
      name: 'answer-like-nginx',
      configureServer: server => {
        server.middlewares.use(answerLikeNginx);
      },
    },
  ],
  // Small files stay files of their own: the content security policy allows no data in the page's text.
  build: { assetsInlineLimit: 0 },
  server: { port: Number(process.env.PORT), strictPort: true },
  test: { environment: 'jsdom', include: ['src/**/*.test.{ts,tsx}'] },
});
