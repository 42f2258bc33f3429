import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const DEPLOY = path.resolve(__dirname, '../../../../../deploy');

const read = (file: string) => readFileSync(path.join(DEPLOY, file), 'utf8');

/** Every query of the Grafana dashboard, in PromQL. */
export function listDashboardQueries(): string[] {
  const { panels } = JSON.parse(read('grafana/slipway.json'));
  return panels.flatMap(({ targets = [] }: any) =>
    targets.map(({ expr }: any) => expr),
  );
}

/** Every condition of the alerts, in PromQL. */
export function listAlertQueries(): string[] {
  const { spec } = parse(read('kubernetes/components/monitoring/alerts.yaml'));
  return spec.groups.flatMap(({ rules }: any) =>
    rules.map(({ expr }: any) => expr),
  );
}

/** The metrics that queries ask for. */
export function listMetrics(queries: readonly string[]): string[] {
  const names = queries.flatMap(query =>
    query
      // Labels and what is grouped by are no metrics.
      .replace(/\{[^}]*\}|\bby \([^)]*\)|"[^"]*"/g, '')
      .match(/\b[a-z][a-z0-9]*(?:_[a-z0-9]+)+\b/g)!
      .filter(name => name !== 'histogram_quantile'),
  );
  return [...new Set(names)].sort();
}
