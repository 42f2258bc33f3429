import { renderTestApp } from '@backstage/frontend-test-utils';
import {
  AuthorizeResult,
  type AuthorizePermissionRequest,
} from '@backstage/plugin-permission-common';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import apiDocsPlugin from '@backstage/plugin-api-docs/alpha';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import scaffolderPlugin from '@backstage/plugin-scaffolder/alpha';
import userSettingsPlugin from '@backstage/plugin-user-settings/alpha';
import fleetPlugin from '@slipway/plugin-fleet';
import homePlugin from '@slipway/plugin-home';
import {
  goldenPathModule,
  goldenPathPlugin,
} from '@slipway/plugin-scaffolder-module-golden-path';
import { screen } from '@testing-library/react';
import { mutate } from 'swr';
import { brandModule } from '../brand/brandModule';
import { errorPagesModule } from '../errorPages/errorPagesModule';
import { navigationModule } from '../navigation/navigationModule';
import { apiDocsModule, catalogModule } from './catalogModules';
import { scaffolderModule } from './scaffolderModule';
import { userSettingsModule } from './userSettingsModule';

/** The portal of somebody who may do anything, but for what is named. */
function openPage(path: string, ...denied: string[]) {
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
      fleetPlugin,
      homePlugin,
      scaffolderPlugin,
      userSettingsPlugin,
      apiDocsModule,
      brandModule,
      catalogModule,
      errorPagesModule,
      goldenPathModule,
      goldenPathPlugin,
      navigationModule,
      scaffolderModule,
      userSettingsModule,
    ],
  });
}

describe('the portal', () => {
  // What one may do is remembered from one page to the next.
  beforeEach(() =>
    mutate(() => true, undefined, { revalidate: false }),
  );

  it('leads from the first thing on the home page to the wizard', async () => {
    openPage('/');
    expect(
      await screen.findByRole('link', { name: 'Create a service' }),
    ).toHaveAttribute('href', '/create/templates/default/nestjs-service');
    expect(
      screen.getByRole('link', { name: /^A worker, a page/ }),
    ).toHaveAttribute('href', '/create');
  });

  it('has a lean sidebar', async () => {
    openPage('/');
    const sidebar = await screen.findByRole('navigation', {
      name: 'sidebar nav',
    });
    expect(
      Array.from(sidebar.querySelectorAll('a')).map(link =>
        link.getAttribute('aria-label'),
      ),
    ).toEqual([
      'Slipway home',
      'Home',
      'Catalog',
      'Fleet',
      'Create',
      'APIs',
      'Settings',
    ]);
  });

  it('neither offers creating to whoever may only look, nor shows it', async () => {
    openPage('/create', 'scaffolder.task.create');
    expect(
      await screen.findByRole('heading', {
        name: 'Managers look, teams create',
      }),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Fleet' })).toBeInTheDocument();
    expect(
      screen.queryByRole('link', { name: 'Create' }),
    ).not.toBeInTheDocument();
    expect(screen.queryByRole('tab')).not.toBeInTheDocument();
  });

  it('says in its own words that a page does not exist', async () => {
    openPage('/nowhere');
    expect(
      await screen.findByText('Nothing is moored here'),
    ).toBeInTheDocument();
    expect(screen.getByText('/nowhere')).toBeInTheDocument();
  });
});
