import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import type { TemplateSummary } from '@slipway/plugin-curation-common';
import { Chip } from '../page/Chip';
import { templateRouteRef } from '../routes';
import { useWords } from '../words/useWords';
import { CasesChip } from '../template/CasesChip';
import { FindingsChip } from '../template/FindingsChip';
import { speakTemplate } from '../template/speakTemplate';
import styles from './TemplateTable.module.css';

/** All templates, a line for each; on a phone a card. */
export function TemplateTable(props: {
  readonly templates: readonly TemplateSummary[];
}) {
  const { t } = useWords();
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('list.template')}</th>
            <th scope="col">{t('list.version')}</th>
            <th scope="col">{t('list.services')}</th>
            <th scope="col">{t('list.behind')}</th>
            <th scope="col">{t('list.tests')}</th>
            <th scope="col">{t('list.findings')}</th>
          </tr>
        </thead>
        <tbody>
          {props.templates.map(template => (
            <TemplateRow key={template.ref} template={template} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TemplateRow({ template }: { readonly template: TemplateSummary }) {
  const { t, formats } = useWords();
  const { namespace, name, version } = template;
  const { title, description } = speakTemplate(template, formats.language);
  const page = useRouteRef(templateRouteRef)?.({ namespace, name });
  return (
    <tr>
      <th scope="row">
        <Link href={page} weight="bold">
          {title}
        </Link>
        {description && <p className={styles.description}>{description}</p>}
      </th>
      <td data-label={t('list.version')}>
        <span className={styles.version}>
          {version ?? t('version.none')}
          {template.isChangedWithoutNewVersion && (
            <Chip kind="warning">{t('version.changed')}</Chip>
          )}
        </span>
      </td>
      <td data-label={t('list.services')}>
        {formats.number(template.services)}
      </td>
      <td data-label={t('list.behind')}>{formats.number(template.behind)}</td>
      <td data-label={t('list.tests')}>
        <CasesChip {...template.cases} />
      </td>
      <td data-label={t('list.findings')}>
        <FindingsChip {...template.findings} />
      </td>
    </tr>
  );
}
