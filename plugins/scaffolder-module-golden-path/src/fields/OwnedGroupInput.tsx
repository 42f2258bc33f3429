import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import type { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { Combobox } from '@backstage/ui';
import { useEffect, useState } from 'react';
import useAsync from 'react-use/esm/useAsync';
import { JudgedField } from './JudgedField';
import { judgeOwner } from './judgeOwner';
import { listOwnGroups } from './listOwnGroups';
import { readOwner } from './readOwner';
import { unknown } from './Verdict';

/** Asks which group is the owner: offers one's own, chooses the only one by itself, and says so when another is typed. */
export function OwnedGroupInput(props: FieldExtensionComponentProps<string>) {
  const { formData: owner, onChange } = props;
  const identity = useApi(identityApiRef);
  const catalog = useApi(catalogApiRef);
  const { value: groups, error } = useAsync(
    () => listOwnGroups(identity, catalog),
    [identity, catalog],
  );
  /** What stands in the field, once somebody has typed in it. */
  const [typed, setTyped] = useState<string>();
  const label = groups?.find(({ id }) => id === owner)?.label;
  const text = typed ?? label ?? owner ?? '';

  const onlyGroup = groups?.length === 1 ? groups[0].id : undefined;
  useEffect(() => {
    if (onlyGroup && !owner && typed === undefined) onChange(onlyGroup);
  }, [onlyGroup, owner, typed, onChange]);

  const type = (next: string) => {
    // The combobox says once more what stands there already.
    if (next === text) return;
    setTyped(next);
    onChange(readOwner(next, groups ?? []));
  };

  const verdict = error
    ? unknown(
        `Your groups could not be read (${error.message}). Type the name of one; it is checked again before anything is created.`,
      )
    : groups && judgeOwner(owner, groups);

  return (
    <JudgedField field={props} verdict={verdict}>
      {input => (
        <Combobox
          {...input}
          placeholder={
            groups ? 'Choose one of your groups' : 'Loading your groups'
          }
          allowsCustomValue
          // Opened by its button or the arrow key: a list that opens as one types would hide the verdict.
          menuTrigger="manual"
          options={(groups ?? []).map(({ id, label: name }) => ({
            id,
            label: name,
          }))}
          onChange={group => {
            const chosen = groups?.find(({ id }) => id === group);
            if (!chosen) return;
            setTyped(chosen.label);
            onChange(chosen.id);
          }}
          search={{
            inputValue: text,
            onInputChange: type,
            // One's own groups are few: all of them stay in sight.
            filter: () => true,
          }}
        />
      )}
    </JudgedField>
  );
}
