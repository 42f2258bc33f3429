import type { FleetService } from '@slipway/plugin-fleet-common';
import styles from './cells.module.css';

/** Which template it was made from, and which version of it. */
export function TemplateCell(props: {
  readonly template: FleetService['template'];
}) {
  const { template } = props;
  if (!template) return <span className={styles.none}>None</span>;
  return (
    <span className={styles.lines}>
      <span className={styles.cut} title={template.name}>
        {template.name}
      </span>{' '}
      <span className={styles.subtle}>
        {template.version ?? 'version unknown'}
      </span>
    </span>
  );
}
