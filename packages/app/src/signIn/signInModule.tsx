import { createFrontendModule } from '@backstage/frontend-plugin-api';
import {
  AppRootWrapperBlueprint,
  SignInPageBlueprint,
} from '@backstage/plugin-app-react';
import { oidcAuthApi } from './oidcAuthApi';
import { RoleGate } from './RoleGate';

const signInPage = SignInPageBlueprint.make({
  params: { loader: () => import('./SignInPage').then(m => m.SignInPage) },
});

const roleGate = AppRootWrapperBlueprint.make({
  name: 'role-gate',
  params: { component: RoleGate },
});

/** The way in: a persona of the local portal, an account everywhere else; and nobody without a role. */
export const signInModule = createFrontendModule({
  pluginId: 'app',
  extensions: [signInPage, oidcAuthApi, roleGate],
});
