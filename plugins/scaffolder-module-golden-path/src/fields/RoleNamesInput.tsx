import type { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { Tag, TagGroup, TextField } from '@backstage/ui';
import { KeyboardEvent, useState } from 'react';
import { useWords } from '../words/useWords';
import { JudgedField } from './JudgedField';
import { judgeRoles } from './judgeRoles';
import styles from './RoleNamesInput.module.css';

/** Asks for roles, one after the other; each becomes a tag that can be taken away again. */
export function RoleNamesInput(props: FieldExtensionComponentProps<string[]>) {
  const { formData: roles = [], onChange, formContext } = props;
  const { t } = useWords();
  const [draft, setDraft] = useState('');
  const typed = draft.trim();
  // What is being typed is the last role already: leaving the field, or the step, must not drop it.
  const chosen = typed ? roles.slice(0, -1) : roles;
  const verdict = judgeRoles(roles, formContext?.formData?.guard, t);

  const change = (others: readonly string[], text: string) => {
    const last = text.trim();
    onChange(last ? [...others, last] : [...others]);
    setDraft(text);
  };
  const add = () => {
    if (typed && !verdict) setDraft('');
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
            onChange={text => change(chosen, text)}
            onKeyDown={addOnEnter}
          />
          {chosen.length > 0 && (
            <TagGroup
              aria-label={t('roles.chosen')}
              className={styles.tags}
              onRemove={removed =>
                change(
                  chosen.filter(role => !removed.has(role)),
                  draft,
                )
              }
            >
              {chosen.map(role => (
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
