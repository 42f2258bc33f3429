import type { Finding } from '@slipway/platform-model';
import type { ProvenFile } from '@slipway/proof';
import { KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import { useWords } from '../../words/useWords';
import styles from './FileTree.module.css';
import { FileTreeRow } from './FileTreeRow';
import { listTreeRows } from './listTreeRows';
import { moveInTree } from './moveInTree';
import { RowList, RowListHandle } from './RowList';

const ROW_HEIGHT = 28;

/** The files of the pull request, in their folders; the keys of any tree move in it, and a file opens as one comes to it. */
export function FileTree(props: {
  readonly files: readonly ProvenFile[];
  readonly findings: readonly Finding[];
  /** Of which proof they are: the marks of the last change begin anew with each. */
  readonly revision: number;
  /** Origin of the file that is open. */
  readonly open: string | undefined;
  readonly onOpen: (origin: string) => void;
}) {
  const { files, findings, revision, open, onOpen } = props;
  const { t } = useWords();
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [current, setCurrent] = useState<string>();
  const scroll = useRef<HTMLDivElement>(null);
  const list = useRef<RowListHandle>(null);
  const id = useId();
  const rows = useMemo(
    () => listTreeRows(files, findings, closed),
    [files, findings, closed],
  );
  const at = Math.max(
    0,
    rows.findIndex(({ key }) => key === (current ?? open)),
  );

  const toggle = (key: string) =>
    setClosed(before => {
      const after = new Set(before);
      if (!after.delete(key)) after.add(key);
      return after;
    });
  const goTo = (index: number) => {
    const { key, file } = rows[index];
    setCurrent(key);
    list.current?.scrollToRow(index);
    if (file) onOpen(file.origin);
  };
  const handleKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const move = moveInTree(rows, at, event.key);
    if (!move) return;
    event.preventDefault();
    if (move.toggle !== undefined) toggle(move.toggle);
    if (move.goTo !== undefined) goTo(move.goTo);
  };

  return (
    <div
      ref={scroll}
      role="tree"
      aria-label={t('files.title')}
      tabIndex={0}
      aria-activedescendant={rows[at] && `${id}${at}`}
      className={styles.tree}
      onKeyDown={handleKey}
    >
      <RowList
        ref={list}
        count={rows.length}
        rowHeight={ROW_HEIGHT}
        scrollRef={scroll}
        renderRow={index => {
          const row = rows[index];
          return (
            <FileTreeRow
              id={`${id}${index}`}
              row={row}
              revision={revision}
              isCurrent={index === at}
              isSelected={row.file?.origin === open && open !== undefined}
              onPress={() => {
                setCurrent(row.key);
                if (row.file) onOpen(row.file.origin);
                else toggle(row.key);
              }}
            />
          );
        }}
      />
    </div>
  );
}
