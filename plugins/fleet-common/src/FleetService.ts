import type {
  Finding,
  GuardVerdict,
  RoutePosture,
} from '@slipway/platform-model';
import type { FleetBirth } from './FleetBirth';
import type { FleetDeployment } from './FleetDeployment';

/** One application of the platform repository: a row of the fleet. */
export interface FleetService {
  /** e.g. `component:default/order-api` */
  readonly entityRef: string;
  /** The joined name, e.g. `order-api`. */
  readonly name: string;
  readonly service: string;
  readonly application: string;
  readonly description: string | null;
  /** Entity reference of a group; null where no file says it. */
  readonly owner: string | null;
  /** `proposed`: it is only in an open pull request yet. */
  readonly state: 'proposed' | 'live';
  /** When it came to the base branch, ISO 8601; null when nobody saw it. */
  readonly createdAt: string | null;
  readonly template: {
    readonly name: string;
    readonly version: string | null;
  } | null;
  /** The path of its first route, e.g. `/api/v1/orders`. */
  readonly route: string | null;
  /** How many routes it has. */
  readonly routeCount: number;
  /** The worst of its routes. Each is a guard's name, `none` for none on purpose, null where nothing is said. */
  readonly guard: {
    readonly declared: string | null;
    readonly gateway: string | null;
    readonly code: string | null;
    readonly verdict: GuardVerdict;
  };
  /** The open pull request that creates or changes it. */
  readonly pullRequest: {
    readonly number: number;
    readonly url: string;
    /** Entity reference of the person who asked. */
    readonly requester: string | null;
  } | null;
  /** Files of it that cannot be read; what they would say is unknown. Empty where {@link findings} are withheld. */
  readonly faults: readonly Pick<Finding, 'path' | 'line' | 'message'>[];
  /** How many there are, withheld or not. */
  readonly faultCount: number;
  /**
   * There where whoever asks sees figures only, and none of the places, reasons and roles behind them: neither theirs
   * nor do they run the platform. Absent where they see all.
   */
  readonly findings?: 'withheld';
  /** In the order of promotion. */
  readonly deployments: readonly FleetDeployment[];
}

/** A page of the fleet. */
export interface FleetServices {
  readonly items: readonly FleetService[];
  /** How many there are on all pages. */
  readonly totalItems: number;
}

/** Everything that is known of one application. */
export interface FleetServiceDetail extends FleetService {
  /** How many of its routes have which verdict, the worst first. */
  readonly verdicts: readonly {
    readonly verdict: GuardVerdict;
    readonly count: number;
  }[];
  /** Empty where {@link findings} are withheld. */
  readonly routes: readonly RoutePosture[];
  /** Why its verdict is what it is: of its worst route, or of the application where no route of a gateway leads to it. */
  readonly reasons?: RoutePosture['reasons'];
  /**
   * Which role may call which routes, by their paths; role null is everybody whom the guard knows. Empty where
   * {@link findings} are withheld.
   */
  readonly reach: readonly {
    readonly role: string | null;
    readonly guard: string;
    readonly routes: readonly string[];
  }[];
  /** Its files, by what they are. */
  readonly artefacts: readonly {
    readonly kind: string;
    readonly environment: string | null;
    readonly path: string;
    /** Where a person looks at it. */
    readonly url: string;
  }[];
  /** What Argo CD is told to deploy, by environment. */
  readonly argocd: readonly {
    readonly environment: string | null;
    readonly name: string;
    readonly path: string;
    readonly url: string;
  }[];
  /** Where a person looks at its folder. */
  readonly sourceUrl: string;
  /** A person looks at a line of a file at `{filesUrl}{path}#L{line}`. */
  readonly filesUrl: string;
  /** A person looks at a commit at `{commitsUrl}{revision}`. */
  readonly commitsUrl: string;
  readonly birth: FleetBirth;
}
