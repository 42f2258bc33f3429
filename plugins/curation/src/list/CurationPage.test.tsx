import { PortalError } from '@slipway/pages';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createDetails } from '../__testUtils__/createDetails';
import { FakeCurationApi } from '../__testUtils__/FakeCurationApi';
import { renderCuration } from '../__testUtils__/renderCuration';

describe('the list of golden paths', () => {
  it('says how each stands, and leads to it', async () => {
    const api = new FakeCurationApi();
    api.details = createDetails({
      services: 20,
      behind: 14,
      cases: { passed: 2, failed: 1 },
      isChangedWithoutNewVersion: true,
    });
    renderCuration(api);
    expect(
      await screen.findByRole('link', { name: 'NestJS service' }),
    ).toHaveAttribute('href', '/golden-paths/default/nestjs-service');
    const cells = screen.getAllByRole('cell').map(cell => cell.textContent);
    expect(cells).toEqual([
      '2.0.0changed without a new version',
      '20',
      '14',
      '1 of 3 failed',
      '2 warnings',
    ]);
  });

  it('says what happened and that nothing is lost, and tries again', async () => {
    const api = new FakeCurationApi();
    api.fault = new PortalError('unreachable', 'x');
    renderCuration(api);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /The portal does not answer\. Nothing is lost/,
    );
    api.fault = undefined;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('link', { name: 'NestJS service' }),
    ).toBeInTheDocument();
  });
});
