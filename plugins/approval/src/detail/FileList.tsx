import type { Approval, PublicRoute } from '@slipway/plugin-approval-common';
import { useId, useState } from 'react';
import { useWords } from '../words/useWords';
import styles from './FileList.module.css';

type File = Approval['files'][number];

/** Every file as it would be committed; those that open a route stand first, and unfolded. */
export function FileList(props: {
  readonly files: readonly File[];
  readonly routes: readonly PublicRoute[];
}) {
  const { files, routes } = props;
  const linesOf = ({ path }: File) =>
    routes.flatMap(({ place }) => (place.path === path ? [place.line] : []));
  const opens = (file: File) => linesOf(file).length > 0;
  return (
    <ul className={styles.files}>
      {[...files.filter(opens), ...files.filter(file => !opens(file))].map(
        file => (
          <li key={file.path}>
            <FoldedFile file={file} marked={linesOf(file)} />
          </li>
        ),
      )}
    </ul>
  );
}

function FoldedFile(props: {
  readonly file: File;
  /** Lines that open a route. */
  readonly marked: readonly number[];
}) {
  const { file, marked } = props;
  const { t } = useWords();
  const [isOpen, setOpen] = useState(marked.length > 0);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className={styles.path}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span aria-hidden="true" className={styles.fold}>
          {isOpen ? '▾' : '▸'}
        </span>
        {file.path}
        {marked.length > 0 && (
          <span className={styles.mark}>{t('files.opens')}</span>
        )}
        {file.executable && (
          <span className={styles.mark}>{t('files.executable')}</span>
        )}
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen && <FileText file={file} marked={marked} />}
      </div>
    </>
  );
}

function FileText(props: {
  readonly file: File;
  readonly marked: readonly number[];
}) {
  const { t } = useWords();
  const { file, marked } = props;
  if (file.encoding === 'base64')
    return <p className={styles.remark}>{t('files.notText')}</p>;
  const lines = file.content.replace(/\n$/, '').split('\n');
  return (
    <div
      className={styles.text}
      // What scrolls must be reached with the keys.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      role="group"
      aria-label={t('files.content', { path: file.path })}
    >
      <ol className={styles.lines}>
        {lines.map((line, index) => (
          <li
            // Lines do not move: another content is another ask.
            key={index}
            className={styles.line}
            data-marked={marked.includes(index + 1) || undefined}
          >
            <span aria-hidden="true" className={styles.number}>
              {index + 1}
            </span>
            <span className={styles.code}>{showHidden(line)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** What cannot be seen could make a line look like another one: it stands as its code. */
function showHidden(line: string): string {
  return line.replace(
    /(?!\t)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    character =>
      `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`,
  );
}
