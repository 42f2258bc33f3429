import { useWords } from '../words/useWords';
import styles from './LanguageSwitch.module.css';
import { nameLanguage } from './nameLanguage';
import { useLanguage } from './useLanguage';

/** All languages beside each other, each in its own words; nothing where there is only one. */
export function LanguageSwitch() {
  const t = useWords();
  const { language, languages, choose } = useLanguage();
  if (languages.length < 2) return null;
  return (
    <div
      role="group"
      aria-label={t('door.language')}
      className={styles.languages}
    >
      {languages.map(each => (
        <button
          key={each}
          type="button"
          lang={each}
          aria-pressed={each === language}
          className={styles.language}
          onClick={() => choose(each)}
        >
          {nameLanguage(each)}
        </button>
      ))}
    </div>
  );
}
