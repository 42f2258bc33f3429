import type { FilterKey, FleetSelection } from './FleetQuery';
import {
  OWN_KEYS,
  PLACE_KEYS,
  type FleetRow,
  type OwnKey,
  type ValueTables,
} from './FleetRow';

type Placed = FleetRow['placed'][number];

/** Which values of each key are asked for, by their numbers; a key that is not asked about has none. */
type Marks = Partial<Record<FilterKey, Uint8Array>>;

/** A selection, made ready for many rows. Good as long as no row changes. */
export class RowFilter {
  private readonly marks: Marks = {};
  private readonly words: readonly string[];
  private readonly ownKeys: readonly OwnKey[];
  private readonly asksPlaces: boolean;

  constructor({ filters, words }: FleetSelection, tables: ValueTables) {
    this.words = words;
    for (const [key, values] of Object.entries(filters)) {
      const asked = new Set(values);
      this.marks[key as FilterKey] = tables[key as FilterKey].mark(value =>
        asked.has(value),
      );
    }
    this.ownKeys = OWN_KEYS.filter(key => this.marks[key]);
    this.asksPlaces = PLACE_KEYS.some(key => this.marks[key]);
  }

  takes(row: FleetRow): boolean {
    return (
      this.hasWords(row) &&
      this.ownKeys.every(key => this.hasOwn(row, key)) &&
      this.hasPlace(row)
    );
  }

  hasWords({ text }: FleetRow): boolean {
    return this.words.every(word => text.includes(word));
  }

  /**
   * The one key of the application itself that keeps a row out.
   *
   * @returns `none`, or `several`
   */
  findObstacle(row: FleetRow): OwnKey | 'none' | 'several' {
    let obstacle: OwnKey | 'none' = 'none';
    for (const key of this.ownKeys) {
      if (this.hasOwn(row, key)) continue;
      if (obstacle !== 'none') return 'several';
      obstacle = key;
    }
    return obstacle;
  }

  /** Whether one deployment has all that is asked of deployments. */
  hasPlace(row: FleetRow): boolean {
    return !this.asksPlaces || row.placed.some(place => this.fits(place));
  }

  /** @param except - what is not looked at */
  fits(place: Placed, except?: FilterKey): boolean {
    for (const key of PLACE_KEYS) {
      const marks = this.marks[key];
      if (marks && key !== except && !marks[place[key]]) return false;
    }
    return true;
  }

  private hasOwn(row: FleetRow, key: OwnKey): boolean {
    const marks = this.marks[key];
    return !marks || row.own[key].some(number => marks[number] === 1);
  }
}
