import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import type { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SWRConfig } from 'swr';
import { renderField } from './__testUtils__/renderField';
import { GuardChoiceInput } from './GuardChoiceInput';

const SCHEMA = {
  title: 'The field',
  enum: ['site-auth', 'none'],
  enumNames: ["The site's login", 'Nobody - the route is public'],
};

function renderFor(
  authorize: () => Promise<{ result: AuthorizeResult }>,
  value = 'site-auth',
) {
  // What one may do is remembered from one field to the next.
  const Field = (props: FieldExtensionComponentProps<string>) => (
    <SWRConfig value={{ provider: () => new Map() }}>
      <GuardChoiceInput {...props} schema={SCHEMA as any} />
    </SWRConfig>
  );
  return renderField(Field, {
    value,
    apis: [[permissionApiRef, { authorize }]],
  });
}

const may = async () => ({ result: AuthorizeResult.ALLOW });
const mayNot = async () => ({ result: AuthorizeResult.DENY });

const findNobody = () => screen.findByRole('radio', { name: /^Nobody/ });

describe('GuardChoiceInput', () => {
  it('lets the platform team ask for a public route, and says what that takes', async () => {
    const field = renderFor(may);
    expect(
      await screen.findByText(/A second person of the platform team/),
    ).toBeInTheDocument();
    await userEvent.click(await findNobody());
    expect(field.value()).toBe('none');
  });

  it('shows it to everybody else with the reason why they cannot', async () => {
    const field = renderFor(mayNot);
    expect(
      await screen.findByText(/Only the platform team may ask/),
    ).toBeInTheDocument();
    const nobody = await findNobody();
    expect(nobody).toBeDisabled();
    await userEvent.click(nobody);
    expect(field.value()).toBe('site-auth');
  });

  it('says so of a public route that came with values from elsewhere', async () => {
    renderFor(mayNot, 'none');
    expect(
      await screen.findByText(/Choose who checks a caller/),
    ).toBeInTheDocument();
  });

  it('stands in nobody’s way when it cannot ask', async () => {
    renderFor(async () => {
      throw new Error('no backend here');
    });
    await waitFor(async () => expect(await findNobody()).toBeEnabled());
  });
});
