import type { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { Combobox } from '@backstage/ui';
import { useEffect, useState } from 'react';
import { useWords, type Words } from '../words/useWords';
import { JudgedField } from './JudgedField';
import { judgeOwner } from './judgeOwner';
import type { OwnerChoices } from './listOwnerChoices';
import { readOwner } from './readOwner';
import { useOwnerChoices } from './useOwnerChoices';
import { unknown } from './Verdict';

/**
 * Asks which group is the owner: offers those that one may name, chooses one's only one by itself, and says so when
 * another is typed.
 */
export function OwnedGroupInput(props: FieldExtensionComponentProps<string>) {
  const { formData: owner, onChange } = props;
  const { t, say } = useWords();
  const { value: choices, error } = useOwnerChoices();
  const { groups = [], areAll = false } = choices ?? {};
  /** What stands in the field, once somebody has typed in it. */
  const [typed, setTyped] = useState<string>();
  const label = groups.find(({ id }) => id === owner)?.label;
  const text = typed ?? label ?? owner ?? '';

  const onlyGroup = groups.length === 1 && !areAll ? groups[0].id : undefined;
  useEffect(() => {
    if (onlyGroup && !owner && typed === undefined) onChange(onlyGroup);
  }, [onlyGroup, owner, typed, onChange]);

  const type = (next: string) => {
    // The combobox says once more what stands there already.
    if (next === text) return;
    setTyped(next);
    onChange(readOwner(next, groups));
  };

  const verdict = error
    ? unknown(t('owner.unread', { reason: say(error.message) }))
    : choices && judgeOwner(owner, choices, t);

  return (
    <JudgedField field={props} verdict={verdict}>
      {input => (
        <Combobox
          {...input}
          placeholder={invite(choices, t)}
          allowsCustomValue
          // Opened by its button or the arrow key: a list that opens as one types would hide the verdict.
          menuTrigger="manual"
          options={groups.map(({ id, label: name }) => ({ id, label: name }))}
          onChange={group => {
            const chosen = groups.find(({ id }) => id === group);
            if (!chosen) return;
            setTyped(chosen.label);
            onChange(chosen.id);
          }}
          search={{
            inputValue: text,
            onInputChange: type,
            // The groups of a company are few enough to look through: all of them stay in sight.
            filter: () => true,
          }}
        />
      )}
    </JudgedField>
  );
}

function invite(choices: OwnerChoices | undefined, t: Words['t']): string {
  if (!choices) return t('owner.loading');
  return choices.areAll ? t('owner.chooseAny') : t('owner.chooseOwn');
}
