import type { FileReading, PlatformModel } from '@slipway/platform-model';
import { describeApplications, describeServices } from './describeApplications';
import { describeDeployments } from './describeDeployments';
import { describeGuards } from './describeGuards';
import { describeModuleCalls } from './describeModuleCalls';
import { describeOverlays } from './describeOverlays';
import { describeRoutes } from './describeRoutes';

/** Raised when a field changes its meaning or goes; new fields may come at any time. */
const FORMAT_VERSION = 1;

/** A file, and the joined name of the application that it belongs to, where it is one's. */
export interface OwnedReading {
  readonly reading: FileReading;
  readonly application?: string;
}

/** What a repository says, as plain data: docs/check-in-ci.md documents it. */
export function describeModel(model: PlatformModel) {
  const applications = model.applications();
  const owners = new Map(
    applications.flatMap(application =>
      [
        application.catalogInfo,
        application.dockerfile,
        application.package,
        ...application.sources,
        ...application.overlays,
        ...application.terraform,
        ...application.argocd,
        ...application.kong,
      ].flatMap(reading =>
        reading ? [[reading.path, application.name] as const] : [],
      ),
    ),
  );
  const readings: OwnedReading[] = model.readings().map(reading => ({
    reading,
    application: owners.get(reading.path),
  }));
  return {
    formatVersion: FORMAT_VERSION,
    services: describeServices(applications),
    applications: describeApplications(applications),
    routes: readings.flatMap(describeRoutes),
    guards: readings.flatMap(describeGuards),
    overlays: readings.flatMap(describeOverlays),
    deployments: readings.flatMap(describeDeployments),
    moduleCalls: readings.flatMap(describeModuleCalls),
  };
}
