import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderField } from './__testUtils__/renderField';
import { QueueNameInput } from './QueueName';

const findInput = () => screen.findByRole('textbox', { name: /The field/ });

describe('QueueNameInput', () => {
  it('says where what cannot be done will lie', async () => {
    const field = renderField(QueueNameInput);
    await userEvent.type(await findInput(), 'order-events');
    expect(
      await screen.findByText(/put aside in order-events:dead/),
    ).toBeInTheDocument();
    expect(field.value()).toBe('order-events');
  });

  it.each(['Orders', 'a b', 'a..b'])(
    'says as one types what is wrong with %s',
    async queue => {
      renderField(QueueNameInput);
      await userEvent.type(await findInput(), queue);
      expect(
        await screen.findByText(/Name the queue like order-events/),
      ).toBeInTheDocument();
      expect(await findInput()).toBeInvalid();
    },
  );
});
