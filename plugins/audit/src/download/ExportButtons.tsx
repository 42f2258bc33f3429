import { useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { RiDownloadLine } from '@remixicon/react';
import useAsyncFn from 'react-use/lib/useAsyncFn';
import { auditApiRef } from '../api/AuditApi';
import { sayError } from '../words/sayError';
import { useWords } from '../words/useWords';
import styles from './ExportButtons.module.css';
import { saveFile } from './saveFile';

const FORMATS = [
  { format: 'csv', title: 'CSV' },
  { format: 'ndjson', title: 'NDJSON' },
] as const;

/** Takes what the filters leave along as a file. The log tells that somebody did. */
export function ExportButtons({ query }: { readonly query: string }) {
  const words = useWords();
  const api = useApi(auditApiRef);
  const [{ error, loading }, save] = useAsyncFn(
    async (format: 'csv' | 'ndjson') => {
      const content = await api.export(new URLSearchParams(query), format);
      const day = new Date().toISOString().slice(0, 10);
      saveFile(`audit-${day}.${format}`, content);
    },
    [api, query],
  );
  return (
    <div className={styles.buttons}>
      {error && (
        <span role="alert" className={styles.error}>
          {sayError(error, words)}
        </span>
      )}
      {FORMATS.map(({ format, title }) => (
        <Button
          key={format}
          size="small"
          variant="secondary"
          isDisabled={loading}
          iconStart={<RiDownloadLine />}
          aria-label={words.t(`export.${format}`)}
          onPress={() => save(format)}
        >
          {title}
        </Button>
      ))}
    </div>
  );
}
