import type { FleetService } from '@slipway/plugin-fleet-common';
import { useWords } from '../../../words/useWords';
import styles from './cells.module.css';

/** Which template it was made from, and which version of it. */
export function TemplateCell(props: {
  readonly template: FleetService['template'];
}) {
  const { t } = useWords();
  const { template } = props;
  if (!template)
    return <span className={styles.none}>{t('grid.noTemplate')}</span>;
  return (
    <span className={styles.lines}>
      <span className={styles.cut} title={template.name}>
        {template.name}
      </span>{' '}
      <span className={styles.subtle}>
        {template.version ?? t('grid.noVersion')}
      </span>
    </span>
  );
}
