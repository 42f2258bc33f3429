import type { FleetServiceDetail } from '@slipway/plugin-fleet-common';
import { RiAlertLine } from '@remixicon/react';
import { useWords } from '../../words/useWords';
import { PlaceLink } from '../PlaceLink';
import styles from './ReasonList.module.css';

/** Why a verdict is what it is, and where that stands. */
export function ReasonList(props: {
  readonly reasons: NonNullable<FleetServiceDetail['reasons']>;
  readonly filesUrl: string;
}) {
  const { say } = useWords();
  return (
    <ul className={styles.reasons}>
      {props.reasons.map(({ message, place }) => (
        <li key={`${place.path}:${place.line}:${message}`}>
          <RiAlertLine size={15} aria-hidden="true" />
          <span>
            {say(message)} <PlaceLink place={place} filesUrl={props.filesUrl} />
          </span>
        </li>
      ))}
    </ul>
  );
}
