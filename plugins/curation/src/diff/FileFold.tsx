import type {
  ChangeKind,
  FileDifference,
} from '@slipway/plugin-curation-common';
import { ReactNode, useCallback } from 'react';
import { Chip } from '../page/Chip';
import { Fold } from '../page/Fold';
import { useWords } from '../words/useWords';
import { FileDiff } from './FileDiff';
import styles from './FileFold.module.css';

const KINDS = { added: 'good', changed: 'neutral', removed: 'bad' } as const;

/** A file that differs; whoever opens it sees in what. */
export function FileFold(props: {
  readonly path: string;
  readonly change: ChangeKind;
  /** What else is to be said of it. */
  readonly facts?: ReactNode;
  /** The same function for the same files. */
  readonly onAsk: (
    path: string,
    signal: AbortSignal,
  ) => Promise<FileDifference>;
}) {
  const { t } = useWords();
  const { path, change, facts, onAsk } = props;
  const ask = useCallback(
    (signal: AbortSignal) => onAsk(path, signal),
    [onAsk, path],
  );
  return (
    <Fold
      title={<code className={styles.path}>{path}</code>}
      facts={
        <>
          {facts}
          <Chip kind={KINDS[change]}>{t(`change.${change}`)}</Chip>
        </>
      }
    >
      {() => <FileDiff ask={ask} />}
    </Fold>
  );
}
