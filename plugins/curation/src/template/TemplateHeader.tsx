import { sayOwner } from '@slipway/pages';
import type { TemplateDetails } from '@slipway/plugin-curation-common';
import { Chip } from '../page/Chip';
import { useWords } from '../words/useWords';
import { CasesChip } from './CasesChip';
import { speakTemplate } from './speakTemplate';
import styles from './TemplateHeader.module.css';

/** Which template this is, and how it stands in a few words. */
export function TemplateHeader(props: {
  /** What it is called until more is known. */
  readonly name: string;
  readonly details: TemplateDetails | undefined;
}) {
  const { t, formats } = useWords();
  const { name, details } = props;
  const spoken = details && speakTemplate(details, formats.language);
  return (
    <header className={styles.header}>
      <h2 className={styles.title}>{spoken?.title ?? name}</h2>
      <p className={styles.description}>{spoken?.description}</p>
      <ul className={styles.facts}>
        {details && (
          <>
            <li>{details.version ?? t('version.none')}</li>
            {details.isChangedWithoutNewVersion && (
              <li>
                <Chip kind="warning">{t('version.changed')}</Chip>
              </li>
            )}
            <li>
              {t('template.services', {
                count: details.services,
                services: formats.number(details.services),
                behind: formats.number(details.behind),
              })}
            </li>
            <li>
              <CasesChip {...details.cases} />
            </li>
            {details.owner && (
              <li>{t('template.owner', { owner: sayOwner(details.owner) })}</li>
            )}
          </>
        )}
      </ul>
    </header>
  );
}
