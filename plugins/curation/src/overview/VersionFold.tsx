import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import type {
  TemplateService,
  TemplateVersion,
} from '@slipway/plugin-curation-common';
import type { TemplateName } from '../api/CurationApi';
import { Chip } from '../page/Chip';
import { Fold } from '../page/Fold';
import { templateRouteRef } from '../routes';
import { useWords } from '../words/useWords';
import { ServiceLinks } from './ServiceLinks';
import styles from './VersionsPanel.module.css';

/** A version, and which services came from it. */
export function VersionFold(props: {
  readonly template: TemplateName;
  /** null for the services that do not say from which they came. */
  readonly version: TemplateVersion | null;
  readonly services: readonly TemplateService[];
}) {
  const { t, formats } = useWords();
  const { template, version, services } = props;
  const { namespace, name } = template;
  const page = useRouteRef(templateRouteRef)?.({ namespace, name });
  const day = version?.firstReadAt?.slice(0, 10);
  return (
    <Fold
      title={version?.version ?? t(version ? 'version.none' : 'version.unsaid')}
      facts={
        <>
          {version?.isCurrent && (
            <Chip kind="good">{t('version.current')}</Chip>
          )}
          {version?.isAmbiguous && (
            <Chip kind="warning">{t('version.ambiguous')}</Chip>
          )}
          {t('version.services', {
            count: services.length,
            services: formats.number(services.length),
          })}
        </>
      }
    >
      {() => (
        <>
          <p className={styles.rest}>
            {day
              ? t('version.readOn', { day: formats.day(day) })
              : t('version.neverRead')}
          </p>
          <ServiceLinks services={services} />
          {version?.id && !version.isCurrent && (
            <ButtonLink
              href={`${page}/compare?${new URLSearchParams({
                from: version.id,
              })}`}
              variant="secondary"
              size="small"
            >
              {t('version.compare')}
            </ButtonLink>
          )}
        </>
      )}
    </Fold>
  );
}
