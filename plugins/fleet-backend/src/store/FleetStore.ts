import type { RoutedPath } from '@slipway/platform-model';
import type {
  FleetDeployment,
  FleetEvent,
  FleetServiceDetail,
} from '@slipway/plugin-fleet-common';

/** Which application: the folder names of the platform repository. */
export interface ApplicationKey {
  readonly service: string;
  readonly application: string;
}

/** What the platform repository, or an open pull request to it, says of one application. */
export type ApplicationDocument = Omit<
  FleetServiceDetail,
  | 'deployments'
  | 'birth'
  | 'createdAt'
  // Told of what is kept, to whoever asks.
  | 'faultCount'
  | 'findings'
  | 'verdicts'
> & {
  /** The environments that it is to run in, in the order of promotion, and the image that the overlay names. */
  readonly environments: readonly {
    readonly environment: string;
    readonly image: string | null;
  }[];
  /** What gateways send to it. Absent until a row of before there was such a thing is written anew. */
  readonly paths?: readonly RoutedPath[];
};

/** What a provider says about one application in one environment. */
export interface ObservedDeployment
  extends ApplicationKey,
    Omit<FleetDeployment, 'observedAt' | 'isLive'> {
  /** {@link DeployObservation.key} */
  readonly key: string;
  /** Overrides the provider's own moment where what was last said of it could not be understood, ISO 8601. */
  readonly observedAt?: string;
}

/** A provider, and whether it is connected. */
export interface ProviderStatus {
  readonly id: string;
  readonly isLive: boolean;
  /** The last moment at which what it said was so, ISO 8601. */
  readonly confirmedAt: string | null;
  /** Why it is not live. */
  readonly reason: string | null;
}

/** An event to be kept. */
export interface NewFleetEvent
  extends ApplicationKey,
    Partial<Omit<FleetEvent, 'id' | 'type' | 'at'>>,
    Pick<FleetEvent, 'type' | 'at'> {
  /** Two events of one application with the same mark are one: whoever is told twice keeps one. */
  readonly mark: string;
}

/** An application as it is stored. */
export interface StoredApplication {
  readonly document: ApplicationDocument;
  /** When it came to the base branch, ISO 8601; null when nobody saw it. */
  readonly createdAt: string | null;
}

/** Writes while no other replica does. Everything is kept, or nothing. */
export interface FleetWriter {
  /** The commit and the reservations that were last written, `undefined` when nothing was. */
  readRevision(): Promise<string | undefined>;
  writeRevision(revision: string): Promise<void>;
  readApplications(
    keys?: readonly ApplicationKey[],
  ): Promise<StoredApplication[]>;
  /** Which applications are kept, without their documents. */
  listKeys(): Promise<ApplicationKey[]>;
  putApplications(applications: readonly StoredApplication[]): Promise<void>;
  removeApplications(keys: readonly ApplicationKey[]): Promise<void>;
  /** What a provider last said. */
  readDeployments(provider: string): Promise<ObservedDeployment[]>;
  putDeployments(
    provider: string,
    deployments: readonly ObservedDeployment[],
  ): Promise<void>;
  /** @param keys - of {@link ObservedDeployment.key} */
  removeDeployments(provider: string, keys: readonly string[]): Promise<void>;
  /** `undefined` for a provider that nobody has heard of yet. */
  readProvider(id: string): Promise<ProviderStatus | undefined>;
  putProvider(status: ProviderStatus): Promise<void>;
  /** With all that it said. */
  removeProvider(id: string): Promise<void>;
  /**
   * Those that nobody has confirmed for long, by the clock of the database, and nobody observes.
   *
   * @param lease - with a provider's id behind it, the name of the lease of who observes it
   */
  listSilentProviders(
    lease: string,
    seconds: number,
  ): Promise<ProviderStatus[]>;
  /** Whether a lease is this holder's at this moment: who lost it must not write what it was for. */
  holdsLease(name: string, holder: string): Promise<boolean>;
  addEvents(events: readonly NewFleetEvent[]): Promise<void>;
}

/** Where the fleet is kept: PostgreSQL, the one thing that replicas share. */
export interface FleetStore {
  /** One writer at a time over all replicas. Readers see the whole of it at once, and are told by a signal. */
  write<T>(work: (writer: FleetWriter) => Promise<T>): Promise<T>;
  /** Newest first; those before an id, of one environment. */
  listEvents(
    key: ApplicationKey,
    options: {
      readonly environment?: string;
      readonly before?: string;
      readonly limit: number;
    },
  ): Promise<FleetEvent[]>;
  /**
   * Takes or keeps the lease on a name, so that one replica at a time does something. It ends by itself when it is not
   * kept, by the clock of the database.
   *
   * @returns false when another holder has it
   */
  holdLease(name: string, holder: string, seconds: number): Promise<boolean>;
  releaseLease(name: string, holder: string): Promise<void>;
}
