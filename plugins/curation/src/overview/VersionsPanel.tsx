import { Panel } from '@slipway/pages';
import type {
  TemplateDetails,
  TemplateService,
} from '@slipway/plugin-curation-common';
import type { TemplateName } from '../api/CurationApi';
import { useWords } from '../words/useWords';
import { VersionFold } from './VersionFold';
import styles from './VersionsPanel.module.css';

/** The versions of a template, and which services came from which. */
export function VersionsPanel(props: {
  readonly template: TemplateName;
  readonly details: TemplateDetails;
}) {
  const { t } = useWords();
  const { template, details } = props;
  const { versions, origins } = details;
  const known = new Set(versions.map(({ version }) => version));
  const strays = origins.filter(({ version }) => !known.has(version));
  return (
    <Panel title={t('versions.title')}>
      <p className={styles.hint}>{t('versions.hint')}</p>
      {versions.map((version, index) => (
        <VersionFold
          key={version.id ?? index}
          template={template}
          version={version}
          services={servicesOf(origins, version.version)}
        />
      ))}
      {strays.length > 0 && (
        <VersionFold template={template} version={null} services={strays} />
      )}
    </Panel>
  );
}

function servicesOf(
  origins: readonly TemplateService[],
  asked: string | null,
): TemplateService[] {
  return origins.filter(({ version }) => version === asked);
}
