import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { RiDownload2Line } from '@remixicon/react';
import { saveText } from '@slipway/pages';
import { useState } from 'react';
import { fleetApiRef, FleetQuery } from '../../api/FleetApi';
import { sayError } from '../../words/sayError';
import { useWords } from '../../words/useWords';
import { exportFleet } from './exportFleet';

/** Saves everything that the filters leave as a table. */
export function ExportButton(props: {
  readonly query: FleetQuery;
  readonly isDisabled: boolean;
}) {
  const { query, isDisabled } = props;
  const words = useWords();
  const { t } = words;
  const api = useApi(fleetApiRef);
  const toasts = useApi(toastApiRef);
  const [isBusy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    try {
      const text = await exportFleet(api, query, words);
      saveText(`fleet-${sayDay(new Date())}.csv`, 'text/csv', text);
    } catch (error) {
      toasts.post({
        title: t('csv.failedTitle'),
        description: t('csv.failed', {
          error: sayError(error as Error, words),
        }),
        status: 'danger',
      });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button
      size="small"
      variant="secondary"
      iconStart={<RiDownload2Line aria-hidden="true" />}
      isDisabled={isDisabled}
      loading={isBusy}
      onPress={save}
    >
      {t('csv.export')}
    </Button>
  );
}

/** @returns the person's own day, e.g. `2026-03-10` */
function sayDay(date: Date): string {
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(
    date.getDate(),
  )}`;
}
