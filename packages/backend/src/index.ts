import './telemetry';
import { createBackend } from '@backstage/backend-defaults';
import { configurationCheck } from './configurationCheck';
import { rootHttpRouter } from './http/rootHttpRouter';
import { signalsForPeople } from './http/signalsForPeople';
import { urlReader } from './outbound/urlReader';
import { permissionsService } from './permissions/permissionsService';
import { endTelemetry } from './telemetry/endTelemetry';

const backend = createBackend();

backend.add(configurationCheck);
backend.add(rootHttpRouter);
backend.add(urlReader);
backend.add(permissionsService);
backend.add(endTelemetry);

// Keeps what Backstage's auditor is told, by whichever plugin.
backend.add(import('@slipway/plugin-audit-backend'));

backend.add(import('@backstage/plugin-app-backend'));

backend.add(import('@backstage/plugin-auth-backend'));
// GitHub and OpenID Connect, each where auth.providers has it; on a laptop its personas instead.
backend.add(import('@slipway/plugin-auth-backend-module-identities'));

backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-catalog-backend-module-logs'));
backend.add(
  import('@backstage/plugin-catalog-backend-module-scaffolder-entity-model'),
);
backend.add(import('@slipway/plugin-catalog-backend-module-platform'));

// GitHub says what was pushed at /api/events/http/github; without a secret in app-config nobody listens there.
backend.add(import('@backstage/plugin-events-backend'));
backend.add(import('@backstage/plugin-events-backend-module-github'));

backend.add(import('@backstage/plugin-scaffolder-backend'));
// It hands out the tasks, too: a creation that is resumed on another replica is never worked on twice.
backend.add(import('@slipway/plugin-scaffolder-backend-module-golden-path'));

// Denies whatever the roles of slipway.roles do not grant.
backend.add(import('@backstage/plugin-permission-backend'));
backend.add(import('@slipway/plugin-permission-backend-module-roles'));
backend.add(import('@slipway/plugin-scaffolder-backend-module-roles'));

backend.add(import('@slipway/plugin-proof-backend'));

// Reads templates where they lie, and keeps every version that it has read.
backend.add(import('@slipway/plugin-curation-backend'));

// A public route waits there for a second person.
backend.add(import('@slipway/plugin-approval-backend'));

backend.add(import('@slipway/plugin-fleet-backend'));
// Follows each Argo CD of slipway.argocd.instances.
backend.add(import('@slipway/plugin-fleet-backend-module-argocd'));
// Finds what the fleet and the catalog know; kept in the same PostgreSQL.
backend.add(import('@backstage/plugin-search-backend'));
backend.add(import('@backstage/plugin-search-backend-module-pg'));
backend.add(import('@slipway/plugin-search-backend-module-platform'));
// Tells browsers at once that the fleet has changed; over several replicas by the events backend.
backend.add(import('@backstage/plugin-signals-backend'));
backend.add(signalsForPeople);
// Keeps what each person is told: the fleet tells whoever asked for a creation what becomes of it.
backend.add(import('@backstage/plugin-notifications-backend'));

backend.start().catch((error: Error) => {
  // The log above has the details; a half-started portal must not stay.
  console.error(error.message);
  process.exit(1);
});
