import { Button } from '@backstage/ui';
import { RiBarChartLine, RiTableLine } from '@remixicon/react';
import { Panel } from '@slipway/pages';
import { useState, type ReactNode } from 'react';
import { useWords } from '../words/useWords';
import styles from './ChartPanel.module.css';

/** A chart, or the numbers that it is drawn from. */
export function ChartPanel(props: {
  readonly title: string;
  readonly hint?: string;
  readonly chart: ReactNode;
  readonly table: ReactNode;
}) {
  const { t } = useWords();
  const { title, hint, chart, table } = props;
  const [isTable, setTable] = useState(false);
  return (
    <Panel
      title={title}
      aside={
        <Button
          size="small"
          variant="tertiary"
          iconStart={
            isTable ? (
              <RiBarChartLine aria-hidden="true" />
            ) : (
              <RiTableLine aria-hidden="true" />
            )
          }
          aria-label={`${
            isTable ? t('weeks.showChart') : t('weeks.showTable')
          }: ${title}`}
          onPress={() => setTable(!isTable)}
        >
          {isTable ? t('weeks.showChart') : t('weeks.showTable')}
        </Button>
      }
    >
      {hint && <p className={styles.hint}>{hint}</p>}
      {isTable ? table : chart}
    </Panel>
  );
}
