import { screen } from '@testing-library/react';
import { openPage } from './__testUtils__/openPage';

// In a file of its own: what one may do is remembered from one page to the next.
describe('the portal of somebody who may only look', () => {
  it('neither offers creating, nor shows it', async () => {
    openPage(
      '/create',
      'scaffolder.task.create',
      'scaffolder.template.management',
    );
    expect(
      await screen.findByRole('heading', {
        name: 'Managers look, teams create',
      }),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Fleet' })).toBeInTheDocument();
    expect(
      screen.queryByRole('link', { name: 'Create' }),
    ).not.toBeInTheDocument();
    expect(
      screen.queryByRole('link', { name: 'Golden paths' }),
    ).not.toBeInTheDocument();
    expect(screen.queryByRole('tab')).not.toBeInTheDocument();
  });
});
