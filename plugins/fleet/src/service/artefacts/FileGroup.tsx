import { Button, Link } from '@backstage/ui';
import { useId, useState } from 'react';
import { useWords } from '../../words/useWords';
import styles from './FileGroup.module.css';
import { sayKind, type ArtefactGroup } from './groupArtefacts';

/** As many files as one takes in at a glance. */
const SHOWN = 8;

/** Files of one kind; of many, the first ones until one asks for all. */
export function FileGroup({ group }: { readonly group: ArtefactGroup }) {
  const words = useWords();
  const { kind, files } = group;
  const titleId = useId();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? files : files.slice(0, SHOWN);
  return (
    <div className={styles.group}>
      <h3 id={titleId} className={styles.title}>
        {sayKind(kind, words)}
      </h3>
      <ul className={styles.files} aria-labelledby={titleId}>
        {shown.map(({ path, url, environment }) => (
          <li key={path}>
            <Link href={url} target="_blank">
              <code>{path}</code>
            </Link>
            {environment && (
              <span className={styles.environment}>{environment}</span>
            )}
          </li>
        ))}
      </ul>
      {shown.length < files.length && (
        <Button variant="tertiary" size="small" onPress={() => setWhole(true)}>
          {words.t('artefacts.all', {
            files: words.formats.number(files.length),
          })}
        </Button>
      )}
    </div>
  );
}
