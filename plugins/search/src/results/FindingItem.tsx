import type { Finding } from '../api/SearchApi';
import { useWords } from '../words/useWords';
import { FindingFacts } from './FindingFacts';
import styles from './FindingList.module.css';
import { FindingTitle } from './FindingTitle';
import { listHits } from './listHits';
import { TYPE_ICONS } from './TYPE_ICONS';

/** One thing that was found: what it is, what is known of it, and which words of it matched. */
export function FindingItem({ finding }: { readonly finding: Finding }) {
  const { t } = useWords();
  const { type, document, highlight } = finding;
  const Icon = TYPE_ICONS[type];
  const title = document.title.toLowerCase();
  // What stands in the title says by itself why it was found.
  const hits = listHits(highlight, 'text').filter(
    hit => !title.includes(hit.toLowerCase()),
  );
  const isInTitle = listHits(highlight, 'title').length > 0;
  const isProposed = 'state' in document && document.state === 'proposed';
  return (
    <li className={styles.item}>
      <Icon size={18} aria-hidden="true" className={styles.icon} />
      <div className={styles.what}>
        <div className={styles.head}>
          <FindingTitle finding={finding} />
          <span className={styles.type}>{t(`type.${type}`)}</span>
          {isProposed && (
            <span className={styles.type}>{t('results.proposed')}</span>
          )}
        </div>
        <div className={styles.facts}>
          <FindingFacts finding={finding} />
        </div>
        {!isInTitle && hits.length > 0 && (
          <div className={styles.facts}>
            {t('results.matches', { words: hits.join(', ') })}
          </div>
        )}
      </div>
    </li>
  );
}
