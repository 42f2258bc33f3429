import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import type { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { Select } from '@backstage/ui';
import { useEffect } from 'react';
import useAsync from 'react-use/esm/useAsync';
import { JudgedField } from './JudgedField';
import { listOwnGroups } from './listOwnGroups';
import { fault, unknown } from './Verdict';

/** Asks which of one's own groups is the owner; chooses the only one by itself. */
export function OwnedGroupSelect(props: FieldExtensionComponentProps<string>) {
  const { formData: owner, onChange } = props;
  const identity = useApi(identityApiRef);
  const catalog = useApi(catalogApiRef);
  const { value: groups, error } = useAsync(
    () => listOwnGroups(identity, catalog),
    [identity, catalog],
  );

  const onlyGroup = groups?.length === 1 ? groups[0].id : undefined;
  useEffect(() => {
    if (onlyGroup && owner !== onlyGroup) onChange(onlyGroup);
  }, [onlyGroup, owner, onChange]);

  let verdict;
  if (error)
    verdict = unknown(
      `Your groups could not be read (${error.message}). Reload the page; what you typed in other fields is lost by that.`,
    );
  else if (groups?.length === 0)
    verdict = fault(
      'You belong to no group, and only a group can own a service: ask the platform team to add you to one.',
    );

  return (
    <JudgedField field={props} verdict={verdict}>
      {input => (
        <Select
          {...input}
          placeholder={
            groups ? 'Choose one of your groups' : 'Loading your groups'
          }
          options={groups ?? []}
          value={owner || null}
          onChange={group =>
            onChange(group === null ? undefined : String(group))
          }
        />
      )}
    </JudgedField>
  );
}
