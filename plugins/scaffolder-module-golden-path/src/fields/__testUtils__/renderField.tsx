import { renderInTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import type { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { ComponentType, useState } from 'react';

/**
 * Renders a field of the wizard as the wizard would, holding its value.
 *
 * @returns the value as it stands
 */
export function renderField<T>(
  Field: ComponentType<FieldExtensionComponentProps<T>>,
  options: {
    /** `ui:options` and the like. */
    uiSchema?: object;
    /** What the other fields of the form hold. */
    formData?: object;
    value?: T;
    apis?: readonly any[];
  } = {},
): { value(): T | undefined } {
  let current = options.value;
  const { formData = {}, uiSchema = {}, apis = [] } = options;

  function Form() {
    const [value, setValue] = useState(options.value);
    const field = {
      formData: value,
      onChange: (next: T | undefined) => {
        current = next;
        setValue(next);
      },
      schema: { title: 'The field', description: 'The help' },
      idSchema: { $id: 'root_field' },
      uiSchema,
      formContext: { formData },
      rawErrors: [],
      disabled: false,
    } as unknown as FieldExtensionComponentProps<T>;
    return <Field {...field} />;
  }

  renderInTestApp(<Form />, {
    apis: apis as any[],
    mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
  });
  return { value: () => current };
}
