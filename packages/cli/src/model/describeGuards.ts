import { GUARDS } from '@slipway/golden-path';
import { valueOf } from '@slipway/platform-model';
import { describeFact, type DescribedFact } from './DescribedFact';
import type { OwnedReading } from './describeModel';

const PLUGINS: readonly string[] = GUARDS;

/** One place that says who may call an application. */
export interface DescribedGuard {
  readonly application?: string;
  readonly declaredIn: 'catalog' | 'gateway' | 'package' | 'code';
  readonly path: string;
  readonly line: number;
  readonly guard: DescribedFact<string>;
  readonly roles?: DescribedFact<readonly string[]>;
  /** Of the gateway. */
  readonly enabled?: DescribedFact<boolean>;
  /** Of a package. */
  readonly package?: string;
  readonly version?: DescribedFact<string>;
}

/** What a file says about who may call an application: its intent, the gateway's plugins, the code's guards. */
export function describeGuards({
  reading,
  application,
}: OwnedReading): DescribedGuard[] {
  const { path } = reading;
  switch (reading.kind) {
    case 'catalog-info':
      return reading.facts.entities
        .filter(({ guard }) => guard)
        .map(({ guard, roles }) => ({
          application,
          declaredIn: 'catalog',
          path,
          line: guard!.line,
          guard: describeFact(path, guard)!,
          roles: describeFact(path, roles),
        }));
    case 'kong':
      return reading.facts.services
        .flatMap(service => [
          ...service.plugins,
          ...service.routes.flatMap(route => route.plugins),
        ])
        .filter(({ name }) => PLUGINS.includes(valueOf(name) ?? ''))
        .map(({ line, name, enabled, roles }) => ({
          application,
          declaredIn: 'gateway',
          path,
          line,
          guard: describeFact(path, name)!,
          enabled: describeFact(path, enabled),
          roles: describeFact(path, roles),
        }));
    case 'package':
      return reading.facts.guards.map(({ guard, package: from, version }) => ({
        application,
        declaredIn: 'package',
        path,
        line: version.line,
        guard: { value: guard, path, line: version.line },
        package: from,
        version: describeFact(path, version)!,
      }));
    case 'source':
      return reading.facts.guards.map(({ guard, line, roles }) => ({
        application,
        declaredIn: 'code',
        path,
        line,
        guard: { value: guard, path, line },
        roles: describeFact(path, roles),
      }));
    default:
      return [];
  }
}
