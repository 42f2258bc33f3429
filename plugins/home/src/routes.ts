import {
  createExternalRouteRef,
  createRouteRef,
} from '@backstage/frontend-plugin-api';

export const homeRouteRef = createRouteRef();

/** The wizard of a template. */
export const wizardRouteRef = createExternalRouteRef({
  params: ['namespace', 'templateName'],
  defaultTarget: 'scaffolder.selectedTemplate',
});

/** All templates. */
export const templatesRouteRef = createExternalRouteRef({
  defaultTarget: 'scaffolder.root',
});

/** The progress and the result of one creation. */
export const creationRouteRef = createExternalRouteRef({
  params: ['taskId'],
  defaultTarget: 'scaffolder.ongoingTask',
});

export const creationsRouteRef = createExternalRouteRef({
  defaultTarget: 'scaffolder.listTasks',
});

export const catalogRouteRef = createExternalRouteRef({
  defaultTarget: 'catalog.catalogIndex',
});

export const fleetRouteRef = createExternalRouteRef({
  defaultTarget: 'fleet.root',
});

/** Where one reads what runs of a service, and who may call it. */
export const serviceRouteRef = createExternalRouteRef({
  params: ['service', 'application'],
  defaultTarget: 'fleet.service',
});

export const deliveryRouteRef = createExternalRouteRef({
  defaultTarget: 'delivery.root',
});

/** What waits for a second person. */
export const approvalsRouteRef = createExternalRouteRef({
  defaultTarget: 'approval.root',
});
