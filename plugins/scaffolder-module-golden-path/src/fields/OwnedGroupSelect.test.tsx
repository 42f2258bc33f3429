import { mockApis } from '@backstage/frontend-test-utils';
import { identityApiRef } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderField } from './__testUtils__/renderField';
import { OwnedGroupSelect } from './OwnedGroupSelect';

function renderFor(...ownershipEntityRefs: string[]) {
  return renderField(OwnedGroupSelect, {
    apis: [
      [
        identityApiRef,
        mockApis.identity({
          userEntityRef: 'user:default/ada',
          ownershipEntityRefs: ['user:default/ada', ...ownershipEntityRefs],
        }),
      ],
      [catalogApiRef, catalogApiMock({ entities: [] })],
    ],
  });
}

describe('OwnedGroupSelect', () => {
  it('chooses the only group by itself', async () => {
    const field = renderFor('group:default/commerce');
    await waitFor(() => expect(field.value()).toBe('group:default/commerce'));
  });

  it('offers exactly the groups of the signed-in person', async () => {
    const field = renderFor('group:default/commerce', 'group:default/growth');
    await userEvent.click(
      await screen.findByRole('button', { name: /Choose one of your groups/ }),
    );
    const options = await screen.findAllByRole('option');
    expect(options.map(option => option.textContent)).toEqual([
      'commerce',
      'growth',
    ]);
    await userEvent.click(options[1]);
    expect(field.value()).toBe('group:default/growth');
  });

  it('says what to do for somebody who belongs to no group', async () => {
    renderFor();
    expect(
      await screen.findByText(/ask the platform team to add you to one/),
    ).toBeInTheDocument();
  });
});
