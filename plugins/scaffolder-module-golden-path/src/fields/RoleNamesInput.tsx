import type { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { Tag, TagGroup, TextField } from '@backstage/ui';
import { KeyboardEvent, useState } from 'react';
import { JudgedField } from './JudgedField';
import { judgeRoles } from './judgeRoles';
import styles from './RoleNamesInput.module.css';

/** Asks for roles, one after the other; each becomes a tag that can be taken away again. */
export function RoleNamesInput(props: FieldExtensionComponentProps<string[]>) {
  const { formData: roles = [], onChange, formContext } = props;
  const [draft, setDraft] = useState('');
  const typed = draft.trim();
  const verdict = judgeRoles(
    typed ? [...roles, typed] : roles,
    formContext?.formData?.guard,
  );

  const add = () => {
    if (!typed || verdict) return;
    onChange([...roles, typed]);
    setDraft('');
  };
  const addOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ',') return;
    // Enter would send the form, a comma would be part of the name.
    event.preventDefault();
    add();
  };

  return (
    <JudgedField field={props} verdict={verdict}>
      {input => (
        <>
          <TextField
            {...input}
            placeholder="member"
            spellCheck="false"
            autoComplete="off"
            value={draft}
            onChange={setDraft}
            onKeyDown={addOnEnter}
            onBlur={add}
          />
          {roles.length > 0 && (
            <TagGroup
              aria-label="Chosen roles"
              className={styles.tags}
              onRemove={removed =>
                onChange(roles.filter(role => !removed.has(role)))
              }
            >
              {roles.map(role => (
                <Tag key={role} id={role} textValue={role}>
                  {role}
                </Tag>
              ))}
            </TagGroup>
          )}
        </>
      )}
    </JudgedField>
  );
}
