import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderField } from './__testUtils__/renderField';
import { RoleNamesInput } from './RoleNamesInput';

const findInput = () => screen.findByRole('textbox', { name: /The field/ });

describe('RoleNamesInput', () => {
  it('turns what is typed into roles at Enter, at a comma and while it is typed', async () => {
    const field = renderField(RoleNamesInput);
    await userEvent.type(await findInput(), 'member{Enter}admin,support');
    await userEvent.tab();
    expect(field.value()).toEqual(['member', 'admin', 'support']);
    expect(await findInput()).toHaveValue('support');
  });

  it('never drops a role whose form is wrong, and says so', async () => {
    const field = renderField(RoleNamesInput);
    await userEvent.type(await findInput(), 'Big Boss{Enter}');
    expect(field.value()).toEqual(['Big Boss']);
    expect(screen.getByText(/^Big Boss: Use at most/)).toBeInTheDocument();
    expect(await findInput()).toBeInvalid();
  });

  it('takes a role away again', async () => {
    const field = renderField(RoleNamesInput, { value: ['member', 'admin'] });
    await userEvent.click(
      (
        await screen.findAllByRole('button', { name: /Remove/ })
      )[0],
    );
    expect(field.value()).toEqual(['admin']);
  });

  it('says that nobody would check the roles of a public route', async () => {
    renderField(RoleNamesInput, {
      value: ['member'],
      formData: { guard: 'none' },
    });
    expect(
      await screen.findByText(/A public route has no roles/),
    ).toBeInTheDocument();
  });
});
