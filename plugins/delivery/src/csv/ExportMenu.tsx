import { Button, Menu, MenuItem, MenuTrigger } from '@backstage/ui';
import { RiDownload2Line } from '@remixicon/react';
import { saveText, writeCsv } from '@slipway/pages';
import type { FleetDelivery } from '@slipway/plugin-fleet-common';
import { useWords } from '../words/useWords';
import { listGroupRows } from './listGroupRows';
import { listWeekRows } from './listWeekRows';

/** Saves what the page shows as a table. */
export function ExportMenu(props: {
  readonly delivery: FleetDelivery | undefined;
}) {
  const words = useWords();
  const { t } = words;
  const { delivery } = props;
  const save = (what: string, rows: string[][]) =>
    saveText(
      `delivery-${what}-${delivery!.from}-${delivery!.to}.csv`,
      'text/csv',
      writeCsv(rows),
    );
  return (
    <MenuTrigger>
      <Button
        size="small"
        variant="secondary"
        iconStart={<RiDownload2Line aria-hidden="true" />}
        isDisabled={!delivery}
      >
        {t('tools.export')}
      </Button>
      <Menu placement="bottom end">
        <MenuItem
          onAction={() =>
            save(`by-${delivery!.by}`, listGroupRows(delivery!, words))
          }
        >
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
