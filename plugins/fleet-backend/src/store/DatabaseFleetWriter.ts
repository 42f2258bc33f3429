import {
  putApplicationRows,
  readApplicationRows,
  removeApplicationRows,
} from './applicationRows';
import {
  putDeploymentRows,
  readDeploymentRows,
  removeDeploymentRows,
} from './deploymentRows';
import { addEventRows } from './eventRows';
import type {
  ApplicationKey,
  FleetWriter,
  NewFleetEvent,
  ObservedDeployment,
  ProviderStatus,
  StoredApplication,
} from './FleetStore';
import { holdsLeaseRow } from './leaseRows';
import {
  listSilentProviderRows,
  putProviderRow,
  readProviderRows,
  removeProviderRow,
} from './providerRows';
import type { RowWriter } from './RowWriter';

/** Writes in one transaction. What is already there is not written again, so no reader is disturbed. */
export class DatabaseFleetWriter implements FleetWriter {
  constructor(private readonly rows: RowWriter) {}

  async readRevision(): Promise<string | undefined> {
    const { transaction } = this.rows;
    const row = await transaction('fleet_revision').first('revision');
    return row.revision ?? undefined;
  }

  async writeRevision(revision: string): Promise<void> {
    await this.rows.transaction('fleet_revision').update({ revision });
  }

  async readApplications(
    keys?: readonly ApplicationKey[],
  ): Promise<StoredApplication[]> {
    return readApplicationRows(this.rows.transaction, keys);
  }

  async listKeys(): Promise<ApplicationKey[]> {
    return this.rows
      .transaction('fleet_applications')
      .select('service', 'application')
      .where({ removed: false })
      .orderBy(['service', 'application']);
  }

  async putApplications(
    applications: readonly StoredApplication[],
  ): Promise<void> {
    await putApplicationRows(this.rows, applications);
  }

  async removeApplications(keys: readonly ApplicationKey[]): Promise<void> {
    await removeApplicationRows(this.rows, keys);
  }

  async readDeployments(provider: string): Promise<ObservedDeployment[]> {
    return readDeploymentRows(this.rows.transaction, provider);
  }

  async putDeployments(
    provider: string,
    deployments: readonly ObservedDeployment[],
  ): Promise<void> {
    await putDeploymentRows(this.rows, provider, deployments);
  }

  async removeDeployments(
    provider: string,
    keys: readonly string[],
  ): Promise<void> {
    await removeDeploymentRows(this.rows, provider, keys);
  }

  async readProvider(id: string): Promise<ProviderStatus | undefined> {
    const [provider] = await readProviderRows(this.rows.transaction, id);
    return provider;
  }

  async putProvider(status: ProviderStatus): Promise<void> {
    await putProviderRow(this.rows, status);
  }

  async removeProvider(id: string): Promise<void> {
    await removeProviderRow(this.rows, id);
  }

  async listSilentProviders(
    lease: string,
    seconds: number,
  ): Promise<ProviderStatus[]> {
    return listSilentProviderRows(this.rows.transaction, lease, seconds);
  }

  async holdsLease(name: string, holder: string): Promise<boolean> {
    return holdsLeaseRow(this.rows.transaction, name, holder);
  }

  async addEvents(events: readonly NewFleetEvent[]): Promise<void> {
    await addEventRows(this.rows, events);
  }
}
