import type { ApplicationState } from './ApplicationState';
import type { DesiredApplication } from './DesiredApplication';
import {
  toApplication,
  type Application,
  type HealthOverride,
} from './toApplication';

/** What a watch tells. */
export interface WatchEvent {
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED';
  readonly application: Application;
}

interface LiveApplication {
  readonly desired: DesiredApplication;
  readonly state: ApplicationState;
}

/** The Applications that there are now, told to whoever watches them. */
export class LiveApplications {
  private readonly applications = new Map<string, LiveApplication>();
  private readonly watchers = new Set<(event: WatchEvent) => void>();
  private overrides = (_application: DesiredApplication) =>
    undefined as HealthOverride | undefined;

  /** @param version - greater with every change of anything */
  constructor(private version = 1) {}

  get resourceVersion(): number {
    return this.version;
  }

  /** Every Application, in the order of their names. */
  list(): Application[] {
    return [...this.applications.values()]
      .map(application => this.show(application))
      .sort(
        (a, b) =>
          compare(a.metadata.name, b.metadata.name) ||
          compare(a.metadata.namespace, b.metadata.namespace),
      );
  }

  find(key: string): Application | undefined {
    const application = this.applications.get(key);
    return application && this.show(application);
  }

  stateOf(key: string): ApplicationState | undefined {
    return this.applications.get(key)?.state;
  }

  /** How far each is, by key. */
  states(): Record<string, ApplicationState> {
    return Object.fromEntries(
      [...this.applications].map(([key, { state }]) => [key, state]),
    );
  }

  /** @returns a function that stops the watching */
  watch(watcher: (event: WatchEvent) => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  /** Takes an Application up where it was left; nobody is told. */
  restore(desired: DesiredApplication, state: ApplicationState): void {
    this.applications.set(desired.key, { desired, state });
  }

  /** Adds an Application, or says what became of it. */
  put(desired: DesiredApplication, state: ApplicationState): void {
    const type = this.applications.has(desired.key) ? 'MODIFIED' : 'ADDED';
    this.version += 1;
    const application = {
      desired,
      state: { ...state, resourceVersion: this.version },
    };
    this.applications.set(desired.key, application);
    this.tell(type, application);
  }

  delete(key: string): void {
    const application = this.applications.get(key);
    if (!application) return;
    this.applications.delete(key);
    this.version += 1;
    const { desired, state } = application;
    this.tell('DELETED', {
      desired,
      state: { ...state, resourceVersion: this.version },
    });
  }

  /**
   * Shows made-up health from now on, and tells of every Application whose health that changes.
   *
   * @param overrides - returns the same object for as long as the same is made up
   */
  override(
    overrides: (application: DesiredApplication) => HealthOverride | undefined,
  ): void {
    const before = this.overrides;
    this.overrides = overrides;
    for (const { desired, state } of this.applications.values())
      if (before(desired) !== overrides(desired)) this.put(desired, state);
  }

  private show({ desired, state }: LiveApplication): Application {
    return toApplication(desired, state, this.overrides(desired));
  }

  private tell(type: WatchEvent['type'], application: LiveApplication): void {
    if (this.watchers.size === 0) return;
    const event = { type, application: this.show(application) };
    for (const watcher of [...this.watchers]) watcher(event);
  }
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
