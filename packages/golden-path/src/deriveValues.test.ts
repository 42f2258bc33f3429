import { acmeLayout } from './__testUtils__/acmeLayout';
import { legacyMap } from './__testUtils__/legacyMap';
import { orderApi } from './__testUtils__/orderApi';
import { deriveValues } from './deriveValues';

describe('deriveValues', () => {
  it('works out the names and addresses of an application', () => {
    expect(deriveValues(orderApi, acmeLayout)).toEqual({
      ...orderApi,
      name: 'order-api',
      className: 'OrderApi',
      namespace: 'order',
      port: 3000,
      host: 'order-api.order.svc.cluster.local',
      image: 'registry.acme.example/order-api',
      project: 'commerce',
      lifecycle: 'production',
      repositoryUrl: 'https://git.acme.example/acme/platform.git',
      localIssuer: 'http://localhost:7080/auth',
    });
  });

  it('works out the paths and facts of an environment', () => {
    expect(deriveValues(orderApi, acmeLayout, 'dev').environment).toEqual({
      name: 'dev',
      cluster: 'dev',
      server: 'https://kubernetes.dev.acme.example',
      production: false,
      overlayPath: 'apps/order/api/deploy/dev',
      basePath: '../../../../../infra/kubernetes/msa-application',
      modulePath: '../modules/msa-application',
    });
  });

  it('takes the last environment in the order of promotion for production', () => {
    const { environment } = deriveValues(orderApi, acmeLayout, 'prod');
    expect(environment?.production).toBe(true);
  });

  it('calls experimental what does not run in production', () => {
    const values = { ...orderApi, environments: ['dev'] };
    expect(deriveValues(values, acmeLayout).lifecycle).toBe('experimental');
  });

  it("says where the platform's packages are when npm does not have them", () => {
    const packageRegistry = 'https://npm.acme.example';
    expect(
      deriveValues(orderApi, { ...acmeLayout, packageRegistry }),
    ).toMatchObject({ packageRegistry });
  });

  it('takes what runs elsewhere for in production', () => {
    expect(deriveValues(legacyMap, acmeLayout).lifecycle).toBe('production');
  });

  it('makes a project name of DNS characters and a class name of words', () => {
    const values = {
      ...orderApi,
      owner: 'group:default/team_1.x',
      service: 'vehicle-management',
      application: 'v2-api',
    };
    expect(deriveValues(values, acmeLayout)).toMatchObject({
      project: 'team-1-x',
      className: 'VehicleManagementV2Api',
    });
  });
});
