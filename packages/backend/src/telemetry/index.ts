import { startTelemetry } from './startTelemetry';

/** Of this process; started by being imported first. */
export const telemetry = startTelemetry(process.env);
