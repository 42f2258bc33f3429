import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import type { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { Combobox } from '@backstage/ui';
import useAsync from 'react-use/esm/useAsync';
import { useWords } from '../words/useWords';
import { JudgedField } from './JudgedField';
import { judgeServiceName } from './judgeServiceName';
import { useNames } from './names/useNames';
import { useVerdict } from './useVerdict';

/** Asks for the name of a service, and offers those there are. */
export function ServiceNameInput(props: FieldExtensionComponentProps<string>) {
  const { formData: service = '', onChange } = props;
  const catalog = useApi(catalogApiRef);
  const names = useNames();
  const { t } = useWords();
  const verdict = useVerdict(`${service} ${names.version}`, () =>
    judgeServiceName(service, names, t),
  );

  // The offer is a convenience: without the catalog one types.
  const { value: services = [] } = useAsync(async () => {
    const { items } = await catalog.getEntities({
      filter: { kind: 'System', 'metadata.namespace': 'default' },
      fields: ['metadata.name', 'metadata.description'],
      order: { field: 'metadata.name', order: 'asc' },
    });
    return items.map(({ metadata }) => ({
      id: metadata.name,
      label: metadata.name,
      description: metadata.description,
    }));
  }, [catalog]);

  return (
    <JudgedField
      field={props}
      verdict={verdict}
      looking={t('field.lookingThere')}
    >
      {input => (
        <Combobox
          {...input}
          placeholder="order"
          allowsCustomValue
          // Opened by its button or the arrow key: a list that opens as one types would hide the verdict.
          menuTrigger="manual"
          // Filtered here: the arrow keys would also step through what the combobox filters out.
          options={services.filter(({ id }) => id.includes(service))}
          onChange={name => name !== null && onChange(String(name))}
          search={{
            inputValue: service,
            onInputChange: name => onChange(name),
          }}
        />
      )}
    </JudgedField>
  );
}
