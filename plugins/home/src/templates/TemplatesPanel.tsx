import { stringifyEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { Link } from '@backstage/ui';
import { readOwnWords, type Latest } from '@slipway/pages';
import { Panel } from '../parts/Panel';
import { PanelError } from '../parts/PanelError';
import { PanelMessage } from '../parts/PanelMessage';
import { PanelRow, PanelRows, PanelRowsLoading } from '../parts/PanelRows';
import { templatesRouteRef, wizardRouteRef } from '../routes';
import { useWords } from '../words/useWords';
import { chooseTemplates } from './chooseTemplates';

const SHOWN = 4;

/** What to create from: what was used last, then the rest. */
export function TemplatesPanel(props: {
  readonly templates: Latest<readonly Entity[]>;
  /** Entity references, the last one first. */
  readonly used: readonly string[];
  readonly onRetry: () => void;
}) {
  const { t, formats } = useWords();
  const all = useRouteRef(templatesRouteRef);
  const wizard = useRouteRef(wizardRouteRef);
  const { value, error } = props.templates;
  let body = <PanelRowsLoading label={t('templates.loading')} />;
  if (value?.length)
    body = (
      <PanelRows>
        {chooseTemplates(value, props.used, SHOWN).map(
          ({ template, isUsed }) => {
            const { name, namespace = 'default' } = template.metadata;
            const { title, description } = {
              ...template.metadata,
              ...readOwnWords(template.metadata, formats.language),
            };
            const href = wizard?.({ namespace, templateName: name });
            return (
              <PanelRow
                key={stringifyEntityRef(template)}
                title={href ? <Link href={href}>{title ?? name}</Link> : title}
                details={isUsed ? t('templates.used') : description}
              />
            );
          },
        )}
      </PanelRows>
    );
  else if (value)
    body = (
      <PanelMessage drawing="empty" title={t('templates.emptyTitle')}>
        {t('templates.empty')}
      </PanelMessage>
    );
  else if (error)
    body = (
      <PanelError title={t('templates.errorTitle')} onRetry={props.onRetry}>
        {t('templates.error')}
      </PanelError>
    );
  return (
    <Panel
      title={t('templates.title')}
      more={all && <Link href={all()}>{t('templates.all')}</Link>}
    >
      {body}
    </Panel>
  );
}
