import { fillDefaults } from './fillDefaults';
import { readTemplateFields } from './readTemplateFields';

const fields = readTemplateFields([
  { properties: { service: { title: 'Service' } } },
  {
    properties: {
      route: {
        title: 'Route',
        properties: {
          path: { title: 'Path' },
          methods: { title: 'Methods', default: ['GET'] },
        },
      },
      roles: { title: 'Roles', default: [] },
    },
  },
]);

describe('readTemplateFields', () => {
  it('knows the titles and defaults of all steps, nested ones too', () => {
    expect(fields).toEqual({
      titles: {
        service: 'Service',
        route: 'Route',
        'route.path': 'Path',
        'route.methods': 'Methods',
        roles: 'Roles',
      },
      defaults: { route: { methods: ['GET'] }, roles: [] },
    });
  });
});

describe('fillDefaults', () => {
  it('fills in what steps to come will bring along, and leaves what was touched', () => {
    expect(
      fillDefaults(fields.defaults, { route: { path: '/a' }, roles: ['x'] }),
    ).toEqual({ route: { path: '/a', methods: ['GET'] }, roles: ['x'] });
    expect(fillDefaults(fields.defaults, { route: { methods: [] } })).toEqual({
      route: { methods: [] },
      roles: [],
    });
  });
});
