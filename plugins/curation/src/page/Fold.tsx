import { RiArrowRightSLine } from '@remixicon/react';
import { ReactNode, useId, useState } from 'react';
import styles from './Fold.module.css';

/** A line with more behind it, which is drawn when somebody opens it. */
export function Fold(props: {
  readonly title: ReactNode;
  /** What stands at the end of the line; nothing to press. */
  readonly facts?: ReactNode;
  readonly children: () => ReactNode;
}) {
  const { title, facts, children } = props;
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <div className={styles.fold}>
      <button
        type="button"
        className={styles.line}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(before => !before)}
      >
        <RiArrowRightSLine
          size={18}
          aria-hidden="true"
          className={styles.arrow}
        />
        <span className={styles.title}>{title}</span>
        <span className={styles.facts}>{facts}</span>
      </button>
      {isOpen && (
        <div id={id} className={styles.body}>
          {children()}
        </div>
      )}
    </div>
  );
}
