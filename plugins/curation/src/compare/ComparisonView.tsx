import { ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import { Panel } from '@slipway/pages';
import type {
  ComparedService,
  CompareRequest,
  TemplateComparison,
} from '@slipway/plugin-curation-common';
import { useState } from 'react';
import type { TemplateName } from '../api/CurationApi';
import { ShowMore, useFirst } from '../page/useFirst';
import { useWords } from '../words/useWords';
import styles from './ComparisonView.module.css';
import { ServiceFold } from './ServiceFold';

const RESULTS = ['changes', 'unknown', 'same'] as const;

/** How many services change, and which, and in what. */
export function ComparisonView(props: {
  readonly template: TemplateName;
  readonly versions: CompareRequest;
  readonly comparison: TemplateComparison;
}) {
  const { t, formats } = useWords();
  const { template, versions, comparison } = props;
  const { services } = comparison;
  const found = RESULTS.filter(result => comparison[result] > 0);
  const [result, setResult] = useState<ComparedService['result'] | undefined>(
    found[0],
  );
  return (
    <Panel
      title={t('compare.changes', {
        count: services.length,
        changes: formats.number(comparison.changes),
        all: formats.number(services.length),
      })}
      aside={
        found.length > 0 && (
          <ToggleButtonGroup
            aria-label={t('compare.show')}
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={result ? [result] : []}
            onSelectionChange={([key]) =>
              setResult(key as ComparedService['result'])
            }
          >
            {found.map(each => (
              <ToggleButton key={each} id={each} size="small">
                {t(`compare.${each}Count`, {
                  number: formats.number(comparison[each]),
                })}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        )
      }
    >
      <div className={styles.bar} aria-hidden="true">
        {RESULTS.map(each => (
          <span
            key={each}
            data-result={each}
            style={{ flexGrow: comparison[each] }}
          />
        ))}
      </div>
      <p className={styles.commit}>
        {t('compare.commit', { commit: comparison.commit.slice(0, 7) })}
      </p>
      {services.length === 0 && (
        <p className={styles.commit}>{t('compare.noService')}</p>
      )}
      <ServiceFolds
        key={result}
        template={template}
        versions={versions}
        services={services.filter(service => service.result === result)}
      />
    </Panel>
  );
}

function ServiceFolds(props: {
  readonly template: TemplateName;
  readonly versions: CompareRequest;
  readonly services: readonly ComparedService[];
}) {
  const { template, versions, services } = props;
  const { shown, more } = useFirst(services);
  return (
    <>
      {shown.map(service => (
        <ServiceFold
          key={service.name}
          template={template}
          versions={versions}
          service={service}
        />
      ))}
      <ShowMore {...more} />
    </>
  );
}
