import { useRouteRef } from '@backstage/frontend-plugin-api';
import { RiAlertLine } from '@remixicon/react';
import type { FleetService } from '@slipway/plugin-fleet-common';
import { Link } from 'react-router-dom';
import { serviceRouteRef } from '../../../routes';
import { useWords, type Words } from '../../../words/useWords';
import styles from './cells.module.css';

/** What it is called, the way to its page, and whether it is only asked for yet. */
export function NameCell({ service }: { readonly service: FleetService }) {
  const words = useWords();
  const servicePage = useRouteRef(serviceRouteRef);
  const { name, description, state, faultCount } = service;
  const to = servicePage?.({
    service: service.service,
    application: service.application,
  });
  return (
    <span className={styles.lines}>
      <span className={styles.line}>
        {to ? (
          <Link to={to} tabIndex={-1} className={styles.name} title={name}>
            {name}
          </Link>
        ) : (
          <span className={styles.name}>{name}</span>
        )}{' '}
        {faultCount > 0 && (
          <span title={sayFaults(service, words)} className={styles.fault}>
            <RiAlertLine
              size={14}
              role="img"
              aria-label={sayFaults(service, words)}
            />
          </span>
        )}
      </span>{' '}
      <span className={styles.line}>
        {state === 'proposed' && (
          <span className={styles.proposed}>{words.t('grid.proposed')}</span>
        )}{' '}
        <span className={styles.subtle} title={description ?? undefined}>
          {description ?? `${service.service} / ${service.application}`}
        </span>
      </span>
    </span>
  );
}

function sayFaults(
  { faults: [first], faultCount }: FleetService,
  { t, formats }: Words,
): string {
  // Which ones is not everybody's to know.
  if (!first) return t('grid.faults', { count: faultCount });
  const { path, line, message } = first;
  const fault = `${path}${line ? `:${line}` : ''} ${message}`;
  return faultCount > 1
    ? t('grid.moreFaults', { fault, more: formats.number(faultCount - 1) })
    : fault;
}
