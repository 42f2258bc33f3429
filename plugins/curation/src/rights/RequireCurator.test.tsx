import { screen } from '@testing-library/react';
import { FakeCurationApi } from '../__testUtils__/FakeCurationApi';
import { renderCuration } from '../__testUtils__/renderCuration';

// In a file of its own: what one may do is remembered from one page to the next.
describe('the page of somebody who may not curate', () => {
  it('says for whom it is, and asks for nothing', async () => {
    const api = new FakeCurationApi();
    renderCuration(api, { mayCurate: false });
    expect(
      await screen.findByText('This is for those who curate templates'),
    ).toBeInTheDocument();
    expect(api.asked).toEqual([]);
  });
});
