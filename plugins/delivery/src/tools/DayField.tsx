import { useEffect, useState } from 'react';
import { readDay } from '../search/DeliverySearch';
import styles from './DeliveryTools.module.css';

/** The browser's own calendar: everybody knows it, on a phone too. What is no day yet, or not between the two, is only typed. */
export function DayField(props: {
  readonly label: string;
  /** In UTC, e.g. `2026-11-16`. */
  readonly day: string;
  readonly least?: string;
  readonly most?: string;
  readonly onChange: (day: string) => void;
}) {
  const { label, day, least, most, onChange } = props;
  const [typed, setTyped] = useState(day);
  useEffect(() => setTyped(day), [day]);
  const take = (text: string) => {
    setTyped(text);
    const chosen = readDay(text);
    if (!chosen || chosen === day) return;
    if ((least && chosen < least) || (most && chosen > most)) return;
    onChange(chosen);
  };
  return (
    <label className={styles.day}>
      <span>{label}</span>
      <input
        type="date"
        value={typed}
        min={least}
        max={most}
        onChange={event => take(event.target.value)}
        // Half a day is none: what counts is shown again.
        onBlur={() => setTyped(day)}
      />
    </label>
  );
}
