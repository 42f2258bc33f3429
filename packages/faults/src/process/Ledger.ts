/** A service that somebody asked for, and the tasks that were accepted for it: more than one when they asked twice. */
export interface Asked {
  readonly service: string;
  readonly tasks: readonly string[];
}

export function branchOf({ service }: Pick<Asked, 'service'>): string {
  return `slipway/${service}/api`;
}

/** Everything that was ever asked for, in one portal. */
export class Ledger {
  private readonly services = new Set<string>();
  private count = 0;

  constructor(private readonly prefix: string) {}

  /** A name that nobody has asked for. */
  nextService(): string {
    this.count += 1;
    // Letters only: also where a name becomes one of a class.
    const letters = [...String(this.count).padStart(4, '0')]
      .map(digit => 'bcdfghjklm'[Number(digit)])
      .join('');
    const service = `${this.prefix}${letters}`;
    this.services.add(service);
    return service;
  }

  has(service: string): boolean {
    return this.services.has(service);
  }
}
