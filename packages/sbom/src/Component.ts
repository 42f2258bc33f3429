/** One package of the registry that the portal ships. */
export interface Component {
  readonly name: string;
  readonly version: string;
  /** As its own manifest says it, e.g. `MIT` or `(MIT OR Apache-2.0)`; absent: it says nothing. */
  readonly licence?: string;
  readonly description?: string;
  /** `name@version` of what it needs itself, sorted. */
  readonly dependencies: readonly string[];
}

/** `name@version`: there is one of each. */
export function idOf({
  name,
  version,
}: Pick<Component, 'name' | 'version'>): string {
  return `${name}@${version}`;
}
