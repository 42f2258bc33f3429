import type { FleetServiceDetail } from '@slipway/plugin-fleet-common';
import { RiArrowUpCircleLine } from '@remixicon/react';
import { useWords, type Words } from '../../words/useWords';
import { PlaceLink } from '../PlaceLink';
import styles from './GuardColumn.module.css';

type CodeGuard = FleetServiceDetail['routes'][number]['code'];

/** What one of catalog entity, gateway and code says about who may call a route. */
export function GuardColumn(props: {
  readonly title: string;
  /** Who says it, e.g. the gateway's name. */
  readonly by: string;
  readonly stated: CodeGuard;
  /** There is a newer version of the guard's package, and that matters. */
  readonly isOutdated?: boolean;
  readonly filesUrl: string;
}) {
  const words = useWords();
  const { t, formats } = words;
  const { title, by, stated, isOutdated, filesUrl } = props;
  const { guard, roles, undetermined, places } = stated;
  return (
    <section className={styles.column} aria-label={`${title} ${by}`}>
      <h4 className={styles.title}>
        {title} <span className={styles.by}>{by}</span>
      </h4>
      <p className={styles.guard} data-said={guard !== null}>
        {sayGuard(stated, words)}
      </p>
      {undetermined && (
        <p className={styles.text}>
          {t('access.undetermined', { reason: undetermined })}
        </p>
      )}
      {guard !== null && guard !== 'none' && (
        <p className={styles.text}>
          {roles === null && t('access.everybodyKnown')}
          {roles?.length === 0 && t('access.noRoles')}
          {roles &&
            roles.length > 0 &&
            t('access.roles', {
              roles: (
                <>
                  {roles.map(role => (
                    <span key={role} className={styles.role}>
                      {role}
                    </span>
                  ))}
                </>
              ),
            })}
        </p>
      )}
      {stated.package && (
        <GuardPackage stated={stated} isOutdated={isOutdated} />
      )}
      {places.length > 0 && (
        <ul
          className={styles.places}
          aria-label={t('access.places', {
            what: `${title.toLocaleLowerCase(formats.language)} ${by}`,
          })}
        >
          {places.map(place => (
            <li key={`${place.path}:${place.line}`}>
              <PlaceLink place={place} filesUrl={filesUrl} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function GuardPackage(props: {
  readonly stated: CodeGuard;
  readonly isOutdated: boolean | undefined;
}) {
  const { t } = useWords();
  const { package: name, version, latest } = props.stated;
  return (
    <p className={styles.text}>
      <code>
        {name}
        {version && ` ${version}`}
      </code>
      {props.isOutdated && latest && (
        <span className={styles.newest}>
          <RiArrowUpCircleLine size={14} aria-hidden="true" />{' '}
          {t('access.newest', { version: latest })}
        </span>
      )}
    </p>
  );
}

function sayGuard({ guard, undetermined }: CodeGuard, { t }: Words): string {
  if (guard === 'none') return t('access.noneOnPurpose');
  if (guard !== null) return guard;
  return undetermined ? t('access.notKnown') : t('access.saysNothing');
}
