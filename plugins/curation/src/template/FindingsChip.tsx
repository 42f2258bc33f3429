import type { FindingCounts } from '@slipway/plugin-curation-common';
import { Chip } from '../page/Chip';
import { useWords } from '../words/useWords';
import styles from './FindingsChip.module.css';

/** How many findings there are of each severity. */
export function FindingsChip({ errors, warnings }: FindingCounts) {
  const { t, formats } = useWords();
  if (errors + warnings === 0)
    return <Chip kind="good">{t('findings.none')}</Chip>;
  return (
    <span className={styles.chips}>
      {errors > 0 && (
        <Chip kind="bad">
          {t('findings.errors', {
            count: errors,
            errors: formats.number(errors),
          })}
        </Chip>
      )}
      {warnings > 0 && (
        <Chip kind="warning">
          {t('findings.warnings', {
            count: warnings,
            warnings: formats.number(warnings),
          })}
        </Chip>
      )}
    </span>
  );
}
