import { render, screen } from '@testing-library/react';
import App from './App';

describe('App', () => {
  it('opens with its own sign-in page', async () => {
    process.env = {
      NODE_ENV: 'test',
      APP_CONFIG: [
        {
          data: {
            app: { title: 'Slipway', baseUrl: 'http://localhost' },
            backend: { baseUrl: 'http://localhost' },
            slipway: {
              personas: [
                {
                  provider: 'guest',
                  role: 'developer',
                  title: 'A developer',
                  description: 'Creates services.',
                },
              ],
            },
          },
          context: 'test',
        },
      ] as any,
    };
    render(App.createRoot());
    expect(
      await screen.findByText('Launch a service with one pull request.'),
    ).toBeInTheDocument();
    expect(screen.queryByText(/Backstage/)).not.toBeInTheDocument();
  });
});
