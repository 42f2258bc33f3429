import { Panel } from '@slipway/pages';
import type { Finding } from '../api/SearchApi';
import { useWords } from '../words/useWords';
import { FindingItem } from './FindingItem';
import styles from './FindingList.module.css';

/** What was found, the best first. */
export function FindingList(props: {
  readonly items: readonly Finding[];
  readonly isCut: boolean;
}) {
  const { t } = useWords();
  const { items, isCut } = props;
  return (
    <Panel title={t('results.title')}>
      <ul className={styles.list}>
        {items.map((finding, at) => (
          <FindingItem
            key={`${finding.type} ${finding.document.location} ${at}`}
            finding={finding}
          />
        ))}
      </ul>
      {isCut && <p className={styles.facts}>{t('results.cut')}</p>}
    </Panel>
  );
}
