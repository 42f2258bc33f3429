import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderField } from './__testUtils__/renderField';
import { ServiceNameInput } from './ServiceNameInput';

const catalog = catalogApiMock({
  entities: ['billing-payments', 'order', 'payment'].map(name => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'System',
    metadata: { name, namespace: 'default' },
  })),
});

async function renderInput() {
  const field = renderField(ServiceNameInput, {
    apis: [[catalogApiRef, catalog]],
  });
  const input = await screen.findByRole('combobox', { name: /The field/ });
  return { field, input };
}

describe('ServiceNameInput', () => {
  it('takes a new name as it is typed', async () => {
    const { field, input } = await renderInput();
    await userEvent.type(input, 'coupon');
    expect(field.value()).toBe('coupon');
    expect(
      await screen.findByText('coupon is a new service.'),
    ).toBeInTheDocument();
  });

  it('offers the services that match, to be chosen with the keyboard', async () => {
    const { field, input } = await renderInput();
    await userEvent.type(input, 'pay{ArrowDown}');
    const options = await screen.findAllByRole('option');
    expect(options.map(option => option.textContent)).toEqual([
      'billing-payments',
      'payment',
    ]);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(field.value()).toBe('payment');
    expect(
      await screen.findByText(/This adds an application to payment/),
    ).toBeInTheDocument();
  });

  it('says as one types that the form is wrong', async () => {
    const { input } = await renderInput();
    await userEvent.type(input, 'Or');
    expect(await screen.findByText(/3 to 40 lower-case/)).toBeInTheDocument();
    expect(input).toBeInvalid();
  });
});
