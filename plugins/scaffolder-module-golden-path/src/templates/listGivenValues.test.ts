import { listGivenValues } from './listGivenValues';

const step = (...keys: string[]) => ({
  title: '',
  schema: {},
  uiSchema: {},
  mergedSchema: {
    properties: Object.fromEntries(keys.map(key => [key, {}])),
  },
});

const NONE = { none: 'none' };

describe('listGivenValues', () => {
  it('keeps the order of the steps, not the one in which fields were touched', () => {
    const values = listGivenValues(
      { environments: ['dev'], owner: 'group:default/a', service: 'order' },
      [step('service', 'owner'), step('environments')],
      NONE,
    );
    expect(Object.keys(values)).toEqual(['service', 'owner', 'environments']);
  });

  it('leaves out a text that was left empty, and says of a list that it is', () => {
    expect(
      listGivenValues(
        { service: 'order', roles: [], note: '' },
        [step('service', 'roles', 'note')],
        NONE,
      ),
    ).toEqual({ service: 'order', roles: 'none' });
  });

  it('leaves out what nobody has typed', () => {
    expect(
      listGivenValues(
        { service: 'order', proof: 'c:d' },
        [step('service', 'proof')],
        { ...NONE, except: 'proof' },
      ),
    ).toEqual({ service: 'order' });
  });

  it('keeps "no" and zero, and puts what no step asked for at the end', () => {
    expect(
      Object.entries(
        listGivenValues(
          { extra: 0, secure: false, service: 'order' },
          [step('service', 'secure')],
          NONE,
        ),
      ),
    ).toEqual([
      ['service', 'order'],
      ['secure', false],
      ['extra', 0],
    ]);
  });
});
