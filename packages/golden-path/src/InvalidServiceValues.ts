/** One fault of a service's values. */
export interface ValuesFault {
  /** Where, e.g. `route.methods[0]`; empty when the values as a whole are at fault. */
  readonly field: string;
  /** One sentence that says what to do. */
  readonly message: string;
}

/** Values that do not describe a service: all faults at once. */
export class InvalidServiceValues extends Error {
  override readonly name = 'InvalidServiceValues';

  constructor(readonly faults: readonly ValuesFault[]) {
    super(
      faults
        .map(({ field, message }) => (field ? `${field}: ${message}` : message))
        .join('\n'),
    );
  }
}
