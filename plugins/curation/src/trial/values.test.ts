import { readValues } from './readValues';
import { writeValues } from './writeValues';

describe('values as text', () => {
  it('are the same when they are read back', () => {
    const values = {
      service: 'null',
      description: `It's a: "b" #c \${x} 한글`,
      route: { path: '/api/v1/orders', methods: ['GET', 'POST'] },
      roles: [],
    };
    expect(readValues(writeValues(values))).toEqual({ kind: 'values', values });
  });

  it('leave out what nobody has filled in', () => {
    expect(writeValues({})).toBe('');
    expect(writeValues({ service: 'order', owner: undefined })).toBe(
      'service: order\n',
    );
  });

  it('are none where nothing is written', () => {
    expect(readValues(' \n# later\n')).toEqual({ kind: 'values', values: {} });
  });

  it('are told to be no YAML by their line', () => {
    expect(readValues('service: order\nroute: {')).toEqual({
      kind: 'no-yaml',
      line: 2,
    });
    expect(readValues('service: *nobody')).toMatchObject({ kind: 'no-yaml' });
  });

  it('must have names', () => {
    expect(readValues('- order\n- api')).toEqual({ kind: 'no-mapping' });
    expect(readValues('order')).toEqual({ kind: 'no-mapping' });
  });
});
