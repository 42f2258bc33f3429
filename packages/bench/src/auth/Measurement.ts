/** One thing that is measured of authentication. */
export interface Measurement {
  /** What the table is about, in a sentence. */
  readonly title: string;
  /** @returns the table to print */
  measure(): Promise<string>;
}
