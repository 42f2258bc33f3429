import type { Finding } from '@slipway/platform-model';
import type { ProvenFile } from '@slipway/proof';
import { Button } from '@backstage/ui';
import { useEffect, useMemo, useRef } from 'react';
import { useWords, type Words } from '../../words/useWords';
import { FileLine } from './FileLine';
import styles from './FileView.module.css';
import { FindingNote } from './FindingNote';
import { listFileRows } from './listFileRows';
import { markOf } from './markOf';
import { RowList, RowListHandle } from './RowList';
import { useBaseText } from './useBaseText';

const ROW_HEIGHT = 20;

/** A place in the open file to go to; another object goes there again. */
export interface LineTarget {
  readonly line: number;
}

/** A file of the pull request: its lines, or its difference to the file that is there already, with the findings. */
export function FileView(props: {
  readonly file: ProvenFile;
  /** Those of this file. */
  readonly findings: readonly Finding[];
  /** Commit that the difference is shown to. */
  readonly commit: string;
  readonly revision: number;
  readonly target?: LineTarget;
  readonly rulesUrl?: string;
}) {
  const { file, findings, commit, revision, target, rulesUrl } = props;
  const { t, say } = useWords();
  const scroll = useRef<HTMLDivElement>(null);
  const list = useRef<RowListHandle>(null);
  const base = useBaseText(commit, file);
  const isBinary = file.encoding === 'base64';
  const rows = useMemo(
    () => listFileRows(isBinary ? '' : file.content, findings, base.text),
    [isBinary, file.content, findings, base.text],
  );
  const changed = useMemo(
    () => new Set(file.changedLines),
    [file.changedLines],
  );

  const latestRows = useRef(rows);
  latestRows.current = rows;
  useEffect(() => {
    if (!target) return;
    const index = latestRows.current.findIndex(
      row => row.kind === 'line' && row.number === target.line,
    );
    list.current?.scrollToRow(Math.max(0, index));
    scroll.current?.focus();
  }, [target]);

  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  const lines = rows.filter(row => row.kind === 'line').length;
  return (
    <section className={styles.file} aria-label={file.path}>
      <header className={styles.header}>
        <span className={styles.path}>
          {file.path.slice(0, -name.length)}
          <strong>{name}</strong>
        </span>
        <span className={styles.facts}>
          {describe(file, base.text !== undefined, lines, t)}
        </span>
      </header>
      {base.reason && (
        <p className={styles.remark} role="status">
          {t('files.noDifference', { reason: say(base.reason) })}{' '}
          <Button variant="tertiary" size="small" onPress={base.retry}>
            {t('proof.retry')}
          </Button>
        </p>
      )}
      {isBinary ? (
        <p className={styles.remark}>{t('files.binary')}</p>
      ) : (
        <div
          ref={scroll}
          className={styles.lines}
          // What scrolls must be reached with the keys; findings jump here.
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          role="group"
          aria-label={t('files.content', { name })}
        >
          <RowList
            // A file starts at its top.
            key={file.origin}
            ref={list}
            count={rows.length}
            rowHeight={ROW_HEIGHT}
            scrollRef={scroll}
            isWide
            renderRow={index => {
              const row = rows[index];
              return row.kind === 'finding' ? (
                <FindingNote finding={row.finding} rulesUrl={rulesUrl} />
              ) : (
                <FileLine
                  number={row.number}
                  text={row.text}
                  diff={row.diff}
                  mark={markOf(
                    row.number !== undefined && changed.has(row.number),
                    revision,
                  )}
                />
              );
            }}
          />
        </div>
      )}
    </section>
  );
}

function describe(
  file: ProvenFile,
  isDiff: boolean,
  lines: number,
  t: Words['t'],
): string {
  if (isDiff) return t('files.replaces');
  return [
    file.exists && t('files.inFolder'),
    file.executable && t('files.executable'),
    file.encoding !== 'base64' && t('count.lines', { count: lines }),
  ]
    .filter(Boolean)
    .join(' · ');
}
