import { mockApis } from '@backstage/frontend-test-utils';
import { identityApiRef } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderField } from './__testUtils__/renderField';
import { OwnedGroupInput } from './OwnedGroupInput';

let result: AuthorizeResult;
beforeEach(() => {
  result = AuthorizeResult.DENY;
});

const createGroup = (name: string) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name, namespace: 'default' },
  spec: { type: 'team' },
});

function renderFor(...ownershipEntityRefs: string[]) {
  return renderField(OwnedGroupInput, {
    apis: [
      [permissionApiRef, { authorize: async () => ({ result }) }],
      [
        identityApiRef,
        mockApis.identity({
          userEntityRef: 'user:default/ada',
          ownershipEntityRefs: ['user:default/ada', ...ownershipEntityRefs],
        }),
      ],
      [
        catalogApiRef,
        catalogApiMock({ entities: ['commerce', 'growth'].map(createGroup) }),
      ],
    ],
  });
}

const findInput = () =>
  screen.findByRole('combobox', {
    name: /The field/,
  }) as Promise<HTMLInputElement>;

describe('OwnedGroupInput', () => {
  it('chooses the only group by itself', async () => {
    const field = renderFor('group:default/commerce');
    await waitFor(() => expect(field.value()).toBe('group:default/commerce'));
    expect(await findInput()).toHaveValue('commerce');
  });

  it('offers exactly the groups of the signed-in person', async () => {
    const field = renderFor('group:default/commerce', 'group:default/growth');
    await screen.findByPlaceholderText('Choose one of your groups');
    await userEvent.click(await screen.findByRole('button'));
    const options = await screen.findAllByRole('option');
    expect(options.map(option => option.textContent)).toEqual([
      'commerce',
      'growth',
    ]);
    await userEvent.click(options[1]);
    expect(field.value()).toBe('group:default/growth');
    expect(await findInput()).toHaveValue('growth');
  });

  it('takes a group by its name, and says at once that one does not belong to another', async () => {
    const field = renderFor('group:default/commerce');
    await waitFor(async () =>
      expect(await findInput()).toHaveValue('commerce'),
    );
    const input = await findInput();
    await userEvent.clear(input);
    expect(field.value()).toBeUndefined();
    await userEvent.type(input, 'growth');
    expect(field.value()).toBe('group:default/growth');
    expect(input).toBeInvalid();
    expect(input).toHaveAccessibleDescription(
      /not a member of group:default\/growth/,
    );
    await userEvent.clear(input);
    await userEvent.type(input, 'Commerce');
    expect(field.value()).toBe('group:default/commerce');
    expect(input).toBeValid();
  });

  it('offers every group to whoever may create for any, and chooses none for them', async () => {
    result = AuthorizeResult.ALLOW;
    const field = renderFor('group:default/platform');
    await screen.findByPlaceholderText('Choose the group that answers for it');
    expect(field.value()).toBeUndefined();
    const input = await findInput();
    await userEvent.type(input, 'growth');
    expect(field.value()).toBe('group:default/growth');
    expect(input).toBeValid();
    await userEvent.type(input, 's');
    expect(input).toHaveAccessibleDescription(/no group:default\/growths/);
  });

  it('says what to do for somebody who belongs to no group', async () => {
    renderFor();
    expect(
      await screen.findByText(/ask the platform team to add you to one/),
    ).toBeInTheDocument();
  });
});
