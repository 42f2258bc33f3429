import {
  ApiBlueprint,
  coreExtensionData,
  createFrontendModule,
  discoveryApiRef,
  fetchApiRef,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';
import scaffolderPlugin from '@backstage/plugin-scaffolder/alpha';
import type { FieldExtensionOptions } from '@backstage/plugin-scaffolder-react';
import {
  FormFieldBlueprint,
  formFieldsApiRef,
} from '@backstage/plugin-scaffolder-react/alpha';
import * as z from 'zod';
import { CreationPages } from './creation/CreationPages';
import { proofApiRef } from './proof/store/ProofApi';
import { ProofClient } from './proof/store/ProofClient';
import { RequireCreator } from './rights/RequireCreator';

const fields = [
  FormFieldBlueprint.make({
    name: 'service-name',
    params: {
      field: () => import('./fields/ServiceName').then(m => m.ServiceName),
    },
  }),
  FormFieldBlueprint.make({
    name: 'application-name',
    params: {
      field: () =>
        import('./fields/ApplicationName').then(m => m.ApplicationName),
    },
  }),
  FormFieldBlueprint.make({
    name: 'service-description',
    params: {
      field: () =>
        import('./fields/ServiceDescription').then(m => m.ServiceDescription),
    },
  }),
  FormFieldBlueprint.make({
    name: 'owned-group',
    params: {
      field: () => import('./fields/OwnedGroup').then(m => m.OwnedGroup),
    },
  }),
  FormFieldBlueprint.make({
    name: 'route-path',
    params: {
      field: () => import('./fields/RoutePath').then(m => m.RoutePath),
    },
  }),
  FormFieldBlueprint.make({
    name: 'guard-choice',
    params: {
      field: () => import('./fields/GuardChoice').then(m => m.GuardChoice),
    },
  }),
  FormFieldBlueprint.make({
    name: 'role-names',
    params: {
      field: () => import('./fields/RoleNames').then(m => m.RoleNames),
    },
  }),
  FormFieldBlueprint.make({
    name: 'queue-name',
    params: {
      field: () => import('./fields/QueueName').then(m => m.QueueName),
    },
  }),
  FormFieldBlueprint.make({
    name: 'upstream-host',
    params: {
      field: () => import('./fields/UpstreamHost').then(m => m.UpstreamHost),
    },
  }),
  FormFieldBlueprint.make({
    name: 'pull-request-proof',
    params: {
      field: () =>
        import('./proof/PullRequestProof').then(m => m.PullRequestProof),
    },
  }),
];

const proofApi = ApiBlueprint.make({
  name: 'proof',
  params: defineParams =>
    defineParams({
      api: proofApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new ProofClient(deps),
    }),
});

// Whoever may not create sees no tabs of what could be.
const page = scaffolderPlugin.getExtension('page:scaffolder').override({
  *factory(originalFactory) {
    const original = originalFactory();
    yield* original;
    yield coreExtensionData.reactElement(
      <RequireCreator>
        {original.get(coreExtensionData.reactElement)}
      </RequireCreator>,
    );
  },
});

const creations = scaffolderPlugin
  .getExtension('sub-page:scaffolder/tasks')
  .override({
    *factory(originalFactory, { config }) {
      const original = originalFactory({
        config: { ...config, title: 'Creations' },
      });
      yield* original;
      yield coreExtensionData.reactElement(
        <CreationPages>
          {original.get(coreExtensionData.reactElement)}
        </CreationPages>,
      );
    },
  });

// Bears the id of the scaffolder's own list and wizard and so replaces them: the stock wizard neither takes
// another summary nor says why a creation did not start.
const templates = SubPageBlueprint.makeWithOverrides({
  name: 'templates',
  configSchema: {
    // Where docs/rules.md is published: the findings of a proof lead there.
    rulesUrl: z.string().url().optional(),
  },
  factory: (originalFactory, { apis, config }) =>
    originalFactory({
      path: 'templates',
      title: 'Templates',
      loader: async () => {
        const loaded = await apis.get(formFieldsApiRef)?.loadFormFields();
        const { TemplatePages } = await import('./templates/TemplatePages');
        return (
          // The API hands fields out ready to use; its type keeps that to itself.
          <TemplatePages
            fields={(loaded ?? []) as unknown as FieldExtensionOptions[]}
            rulesUrl={config.rulesUrl}
          />
        );
      },
    }),
});

/** What the golden path makes of the scaffolder's pages: fields that judge as one types, and a clear end. */
export const goldenPathModule = createFrontendModule({
  pluginId: 'scaffolder',
  extensions: [page, creations, ...fields, proofApi, templates],
});
