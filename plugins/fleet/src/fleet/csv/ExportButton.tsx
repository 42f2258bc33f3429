import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { RiDownload2Line } from '@remixicon/react';
import { saveText } from '@slipway/pages';
import { useState } from 'react';
import { fleetApiRef, FleetQuery } from '../../api/FleetApi';
import { exportFleet } from './exportFleet';

/** Saves everything that the filters leave as a table. */
export function ExportButton(props: {
  readonly query: FleetQuery;
  readonly isDisabled: boolean;
}) {
  const { query, isDisabled } = props;
  const api = useApi(fleetApiRef);
  const toasts = useApi(toastApiRef);
  const [isBusy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    try {
      const text = await exportFleet(api, query);
      saveText(`fleet-${sayDay(new Date())}.csv`, 'text/csv', text);
    } catch (error) {
      toasts.post({
        title: 'The fleet could not be exported',
        description: `${(error as Error).message}. Try again in a moment.`,
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
      Export CSV
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
