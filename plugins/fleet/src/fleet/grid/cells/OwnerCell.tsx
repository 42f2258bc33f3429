import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import { sayOwner } from '@slipway/pages';
import { Link } from 'react-router-dom';
import { useWords } from '../../../words/useWords';
import styles from './cells.module.css';

/** Whose it is. Its name is that of the reference: to ask the catalog for every row would be too dear. */
export function OwnerCell({ owner }: { readonly owner: string | null }) {
  const { t } = useWords();
  const linkTo = useEntityRefLink();
  if (!owner) return <span className={styles.none}>{t('grid.noOwner')}</span>;
  return (
    <Link
      to={linkTo(owner)}
      tabIndex={-1}
      className={styles.link}
      title={owner}
    >
      {sayOwner(owner)}
    </Link>
  );
}
