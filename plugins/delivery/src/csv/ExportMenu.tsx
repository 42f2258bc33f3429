import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Button, Menu, MenuItem, MenuTrigger } from '@backstage/ui';
import { RiDownload2Line } from '@remixicon/react';
import { saveText, writeCsv } from '@slipway/pages';
import type { FleetDelivery } from '@slipway/plugin-fleet-common';
import { useState } from 'react';
import { deliveryApiRef, type DeliveryQuery } from '../api/DeliveryApi';
import { useWords } from '../words/useWords';
import { listGroupRows } from './listGroupRows';
import { listWeekRows } from './listWeekRows';

/** Saves what the page tells as a table: all groups, also those that it does not show yet. */
export function ExportMenu(props: {
  readonly query: DeliveryQuery;
  readonly delivery: FleetDelivery | undefined;
}) {
  const words = useWords();
  const { t } = words;
  const { query, delivery } = props;
  const api = useApi(deliveryApiRef);
  const toasts = useApi(toastApiRef);
  const [isBusy, setBusy] = useState(false);
  const save = (what: string, rows: string[][]) =>
    saveText(
      `delivery-${what}-${delivery!.from}-${delivery!.to}.csv`,
      'text/csv',
      writeCsv(rows),
    );
  const saveGroups = async ({ by, groups, totalGroups }: FleetDelivery) => {
    setBusy(true);
    try {
      const all =
        groups.length < totalGroups ? await api.readGroups(query) : groups;
      save(`by-${by}`, listGroupRows(all, words));
    } catch {
      toasts.post({
        title: t('tools.exportFailed'),
        description: t('tools.exportFailedHint'),
        status: 'danger',
      });
    } finally {
      setBusy(false);
    }
  };
  return (
    <MenuTrigger>
      <Button
        size="small"
        variant="secondary"
        iconStart={<RiDownload2Line aria-hidden="true" />}
        isDisabled={!delivery}
        loading={isBusy}
      >
        {t('tools.export')}
      </Button>
      <Menu placement="bottom end">
        <MenuItem onAction={() => saveGroups(delivery!)}>
          {t('tools.exportGroups')}
        </MenuItem>
        <MenuItem
          onAction={() => save('by-week', listWeekRows(delivery!, words))}
        >
          {t('tools.exportWeeks')}
        </MenuItem>
      </Menu>
    </MenuTrigger>
  );
}
