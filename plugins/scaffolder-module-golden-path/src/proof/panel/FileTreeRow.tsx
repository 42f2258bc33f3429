import {
  RiArrowDownSLine,
  RiArrowRightSLine,
  RiFileLine,
} from '@remixicon/react';
import { useWords, type Words } from '../../words/useWords';
import styles from './FileTree.module.css';
import type { TreeRow } from './listTreeRows';
import { markOf } from './markOf';

/** A folder or a file, with what is wrong in it and whether the last change of values touched it. */
export function FileTreeRow(props: {
  readonly id: string;
  readonly row: TreeRow;
  readonly revision: number;
  /** The keys go on from here. */
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  readonly onPress: () => void;
}) {
  const { id, row, revision, isCurrent, isSelected, onPress } = props;
  const { t } = useWords();
  const { name, level, file, isOpen, errors, warnings } = row;
  const isTouched = file && (file.isNew || file.changedLines.length > 0);
  const Arrow = isOpen ? RiArrowDownSLine : RiArrowRightSLine;
  return (
    // The tree around it has the keys.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id}
      role="treeitem"
      tabIndex={-1}
      aria-label={nameRow(row, t)}
      aria-level={level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-expanded={isOpen}
      aria-selected={isSelected}
      title={file?.path ?? name}
      className={styles.row}
      data-current={isCurrent}
      data-mark={markOf(Boolean(isTouched), revision)}
      style={{ paddingLeft: 8 + (level - 1) * 14 }}
      onClick={onPress}
    >
      {file ? (
        <RiFileLine size={14} aria-hidden="true" className={styles.icon} />
      ) : (
        <Arrow size={14} aria-hidden="true" className={styles.icon} />
      )}
      <span className={styles.name}>{name}</span>
      {file?.isNew && <span className={styles.new}>{t('files.new')}</span>}
      {warnings > 0 && (
        <span className={styles.count} data-severity="warning">
          {warnings}
        </span>
      )}
      {errors > 0 && (
        <span className={styles.count} data-severity="error">
          {errors}
        </span>
      )}
    </div>
  );
}

function nameRow(
  { name, file, errors, warnings }: TreeRow,
  t: Words['t'],
): string {
  return [
    name,
    errors > 0 && t('count.errors', { count: errors }),
    warnings > 0 && t('count.warnings', { count: warnings }),
    file && file.changedLines.length > 0 && t('files.changed'),
    file?.isNew && t('files.new'),
  ]
    .filter(Boolean)
    .join(', ');
}
