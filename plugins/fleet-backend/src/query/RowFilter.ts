import {
  FILTER_KEYS,
  OWN_KEYS,
  PLACE_KEYS,
  type FleetSelection,
} from './FleetQuery';
import type { FleetRow, ValueTables } from './FleetRow';

/** Which values of a key are asked for, by their numbers; `undefined` where any will do. */
type Marks = Uint8Array | undefined;

/** A selection, made ready for many rows. Good as long as no row changes. */
export class RowFilter {
  private readonly words: readonly string[];
  private readonly own: readonly { readonly key: number; marks: Uint8Array }[];
  private readonly placed: readonly Marks[];
  /** Whether anything is asked of deployments. */
  readonly asksPlaces: boolean;

  constructor({ filters, words }: FleetSelection, tables: ValueTables) {
    const marks = FILTER_KEYS.map((key): Marks => {
      const asked = filters[key] && new Set(filters[key]);
      return asked && tables[key].mark(value => asked.has(value));
    });
    this.words = words;
    this.own = OWN_KEYS.flatMap((_, key) => {
      const asked = marks[key];
      return asked ? [{ key, marks: asked }] : [];
    });
    this.placed = marks.slice(OWN_KEYS.length);
    this.asksPlaces = this.placed.some(Boolean);
  }

  takes(row: FleetRow): boolean {
    return (
      this.hasWords(row) &&
      this.findObstacle(row) === 'none' &&
      this.hasPlace(row)
    );
  }

  hasWords({ text }: FleetRow): boolean {
    for (const word of this.words) if (!text.includes(word)) return false;
    return true;
  }

  /** Which key of the application itself is the only one that keeps a row out, as its place in FILTER_KEYS. */
  findObstacle({ values }: FleetRow): number | 'none' | 'several' {
    let obstacle: number | 'none' = 'none';
    for (const { key, marks } of this.own) {
      if (isMarked(values[key], marks)) continue;
      if (obstacle !== 'none') return 'several';
      obstacle = key;
    }
    return obstacle;
  }

  /** Whether one deployment has all that is asked of deployments. */
  hasPlace({ placed }: FleetRow): boolean {
    return !this.asksPlaces || placed.some(place => this.fits(place));
  }

  /** @param except - what is not looked at, as its place in PLACE_KEYS */
  fits(place: readonly number[], except?: number): boolean {
    for (let key = 0; key < PLACE_KEYS.length; key++) {
      const marks = this.placed[key];
      if (marks && key !== except && !marks[place[key]]) return false;
    }
    return true;
  }
}

function isMarked(numbers: readonly number[], marks: Uint8Array): boolean {
  for (const number of numbers) if (marks[number]) return true;
  return false;
}
