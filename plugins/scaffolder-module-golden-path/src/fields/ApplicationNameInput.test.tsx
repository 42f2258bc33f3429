import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderField } from './__testUtils__/renderField';
import { ApplicationNameInput } from './ApplicationNameInput';

const taken = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'order-api', namespace: 'default' },
  relations: [{ type: 'ownedBy', targetRef: 'group:default/commerce' }],
};

async function renderFor(
  service: string,
  catalog = catalogApiMock({ entities: [taken] }),
) {
  renderField(ApplicationNameInput, {
    formData: { service },
    apis: [[catalogApiRef, catalog]],
  });
  return screen.findByRole('textbox', { name: /The field/ });
}

describe('ApplicationNameInput', () => {
  it('helps until something is typed', async () => {
    const input = await renderFor('order');
    expect(input).toHaveAccessibleDescription(/The help/);
    expect(input).toBeValid();
  });

  it('says as one types that the form is wrong, tied to the input and read out', async () => {
    const input = await renderFor('order');
    await userEvent.type(input, 'API');
    await waitFor(() => expect(input).toBeInvalid());
    expect(input).toHaveAccessibleDescription(/3 to 40 lower-case letters/);
    expect(screen.getByRole('status')).toHaveTextContent(/3 to 40/);
  });

  it('says that a name is taken, by whom, with the way there', async () => {
    const input = await renderFor('order');
    await userEvent.type(input, 'api');
    expect(
      await screen.findByText(/order-api is taken: commerce owns it/),
    ).toBeInTheDocument();
    expect(input).toBeInvalid();
    expect(screen.getByRole('link', { name: /Look at it/ })).toHaveAttribute(
      'href',
      '/catalog/default/component/order-api',
    );
  });

  it('says that a name is free', async () => {
    const input = await renderFor('coupon');
    await userEvent.type(input, 'api');
    expect(await screen.findByText('coupon-api is free.')).toBeInTheDocument();
    expect(input).toBeValid();
  });

  it('asks once for a name, and drops the answer to one that is gone', async () => {
    const answers: Record<string, (items: unknown[]) => void> = {};
    const slow = catalogApiMock.mock({
      getEntitiesByRefs: jest.fn(
        ({ entityRefs: [ref] }) =>
          new Promise<any>(resolve => {
            answers[ref] = items => resolve({ items });
          }),
      ),
    });
    const input = await renderFor('order', slow);
    await userEvent.type(input, 'api');
    await screen.findByText('Looking whether it is free');
    await userEvent.type(input, '2');
    await waitFor(() =>
      expect(Object.keys(answers)).toContain('component:default/order-api2'),
    );
    answers['component:default/order-api2']([undefined]);
    await screen.findByText('order-api2 is free.');

    await act(async () => answers['component:default/order-api']([taken]));
    expect(screen.queryByText(/is taken/)).not.toBeInTheDocument();

    await userEvent.type(input, '{Backspace}2');
    expect(await screen.findByText('order-api2 is free.')).toBeInTheDocument();
    const askedFor = slow.getEntitiesByRefs.mock.calls.map(
      ([{ entityRefs }]) => entityRefs[0],
    );
    expect(
      askedFor.filter(ref => ref === 'component:default/order-api2'),
    ).toHaveLength(1);
  });
});
