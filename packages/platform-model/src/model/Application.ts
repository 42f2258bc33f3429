import type { FileReading } from './FileReading';

/** Everything that the repository says about one application, gathered from its files. */
export interface Application {
  readonly service: string;
  readonly application: string;
  /** The joined name, e.g. `order-api`. */
  readonly name: string;
  /** e.g. `apps/order/api` */
  readonly folder: string;
  /** Where to point when the application as a whole is at fault: its catalog file, or the first of its files. */
  readonly path: string;
  readonly catalogInfo?: FileReading<'catalog-info'>;
  readonly dockerfile?: FileReading<'dockerfile'>;
  readonly package?: FileReading<'package'>;
  readonly sources: readonly FileReading<'source'>[];
  readonly overlays: readonly FileReading<'overlay'>[];
  /** Files whose name or content says that they are this application's. */
  readonly terraform: readonly FileReading<'terraform-call'>[];
  readonly argocd: readonly FileReading<'argocd'>[];
  readonly kong: readonly FileReading<'kong'>[];
}
