import { renderTestApp } from '@backstage/frontend-test-utils';
import {
  AuthorizeResult,
  type AuthorizePermissionRequest,
} from '@backstage/plugin-permission-common';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import apiDocsPlugin from '@backstage/plugin-api-docs/alpha';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import notificationsPlugin from '@backstage/plugin-notifications/alpha';
import scaffolderPlugin from '@backstage/plugin-scaffolder/alpha';
import userSettingsPlugin from '@backstage/plugin-user-settings/alpha';
import curationPlugin from '@slipway/plugin-curation';
import deliveryPlugin from '@slipway/plugin-delivery';
import fleetPlugin from '@slipway/plugin-fleet';
import homePlugin from '@slipway/plugin-home';
import searchPlugin from '@slipway/plugin-search';
import {
  creationsModule,
  settingsModule,
} from '@slipway/plugin-notifications-module-creations';
import {
  goldenPathModule,
  goldenPathPlugin,
} from '@slipway/plugin-scaffolder-module-golden-path';
import { brandModule } from '../../brand/brandModule';
import { errorPagesModule } from '../../errorPages/errorPagesModule';
import { navigationModule } from '../../navigation/navigationModule';
import { apiDocsModule, catalogModule } from '../catalogModules';
import { userSettingsModule } from '../userSettingsModule';

/**
 * The portal of somebody who may do anything, but for what is named. Without `scaffolderModule`, whose tabs wait for an
 * answer about permissions, which `renderTestApp` does not.
 */
export function openPage(path: string, ...denied: string[]) {
  global.fetch = jest.fn().mockRejectedValue(new Error('no backend here'));
  renderTestApp({
    initialRouteEntries: [path],
    apis: [
      [
        permissionApiRef,
        {
          authorize: async ({ permission }: AuthorizePermissionRequest) => ({
            result: denied.includes(permission.name)
              ? AuthorizeResult.DENY
              : AuthorizeResult.ALLOW,
          }),
        },
      ],
    ],
    features: [
      apiDocsPlugin,
      catalogPlugin,
      curationPlugin,
      deliveryPlugin,
      fleetPlugin,
      homePlugin,
      notificationsPlugin,
      scaffolderPlugin,
      searchPlugin,
      userSettingsPlugin,
      apiDocsModule,
      brandModule,
      catalogModule,
      creationsModule,
      settingsModule,
      errorPagesModule,
      goldenPathModule,
      goldenPathPlugin,
      navigationModule,
      userSettingsModule,
    ],
  });
}
