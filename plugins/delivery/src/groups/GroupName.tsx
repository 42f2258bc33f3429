import { useRouteRef } from '@backstage/frontend-plugin-api';
import { sayOwner } from '@slipway/pages';
import type {
  DeliveryGroup,
  DeliveryGrouping,
} from '@slipway/plugin-fleet-common';
import { Link } from 'react-router-dom';
import { fleetRouteRef, serviceRouteRef } from '../routes';
import { useWords } from '../words/useWords';
import styles from './GroupPanel.module.css';

/** A group's name, the way to what it is made of: its services, or what happened to the service. Of what is gone there is no page. */
export function GroupName(props: {
  readonly by: DeliveryGrouping;
  readonly group: DeliveryGroup;
}) {
  const {
    by,
    group: { key: name, isGone },
  } = props;
  const { t } = useWords();
  const fleet = useRouteRef(fleetRouteRef);
  const service = useRouteRef(serviceRouteRef);
  if (name === null)
    return (
      <span className={styles.none}>
        {by === 'owner' ? t('groups.noOwner') : t('groups.noTemplate')}
      </span>
    );
  if (isGone)
    return (
      <>
        {name} <span className={styles.none}>({t('groups.gone')})</span>
      </>
    );
  const shown = by === 'owner' ? sayOwner(name) : name;
  const target = findTarget();
  return target === undefined ? (
    <>{shown}</>
  ) : (
    <Link to={target} className={styles.link}>
      {shown}
    </Link>
  );

  function findTarget(): string | undefined {
    if (by !== 'service')
      return fleet && `${fleet()}?${new URLSearchParams({ [by]: name! })}`;
    const [first, application] = name!.split('/');
    return service?.({ service: first, application });
  }
}
