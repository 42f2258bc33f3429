/** The variables of app-config.production.yaml, as a platform team could set them. */
export const productionEnvironment = {
  SLIPWAY_URL: 'https://portal.acme.example',
  SLIPWAY_ORGANISATION: 'acme',
  DATABASE_URL:
    'postgresql://slipway:kV9nX2tRq7@db.acme.example/slipway?sslmode=verify-full',
  AUTH_SESSION_SECRET: 'Jm3vQ8sLw1Xz6TbN0yKfRc5HgPd2EuAi',
  AUTH_GITHUB_CLIENT_ID: 'Iv1.8a61f9b3a7aba766',
  AUTH_GITHUB_CLIENT_SECRET: '3f9d1c7a5b2e8046d1c7a5b2e80463f9d1c7a5b2',
};
