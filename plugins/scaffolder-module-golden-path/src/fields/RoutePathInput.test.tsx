import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderField } from './__testUtils__/renderField';
import { RoutePathInput } from './RoutePathInput';

const findInput = () => screen.findByRole('textbox', { name: /The field/ });

describe('RoutePathInput', () => {
  it('suggests a path after the service', async () => {
    renderField(RoutePathInput, { formData: { service: 'coupon' } });
    expect(await findInput()).toHaveAttribute('placeholder', '/api/v1/coupons');
  });

  it('shows the address that the route gets', async () => {
    renderField(RoutePathInput, {
      uiSchema: { 'ui:options': { gatewayUrl: 'https://api.acme.example' } },
    });
    await userEvent.type(await findInput(), '/api/v1/coupons');
    expect(
      await screen.findByText(
        'It will answer at https://api.acme.example/api/v1/coupons and below.',
      ),
    ).toBeInTheDocument();
  });

  it.each(['/api//x', '/Orders', 'orders', '/a/..'])(
    'says as one types what is wrong with %s',
    async path => {
      renderField(RoutePathInput);
      await userEvent.type(await findInput(), path);
      expect(
        await screen.findByText(/Write the path like/),
      ).toBeInTheDocument();
      expect(await findInput()).toBeInvalid();
    },
  );
});
