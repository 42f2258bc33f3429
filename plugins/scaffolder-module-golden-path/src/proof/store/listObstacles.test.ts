import {
  createFinding,
  createLiveResult,
} from '../__testUtils__/createLiveResult';
import { ENGLISH } from '../../__testUtils__/ENGLISH';
import { listObstacles } from './listObstacles';

const titles = { 'route.path': 'Path', application: 'Application' };
const result = createLiveResult({
  findings: [
    createFinding(),
    createFinding({
      field: 'route.path',
      message: 'is served',
      fix: undefined,
    }),
    createFinding({ severity: 'warning', message: 'only a warning' }),
    createFinding({ field: undefined, message: 'port 1 is no port' }),
  ],
  faults: [{ field: 'route.methods[0]', message: 'Choose one.' }],
  missing: ['description'],
});

describe('listObstacles', () => {
  it('lists what is wrong with the values of a step', () => {
    expect(
      listObstacles(
        result,
        {
          names: ['application'],
          titles,
          requireAll: false,
        },
        ENGLISH,
      ),
    ).toEqual(['order-api exists already. Choose another name.']);
    expect(
      listObstacles(
        result,
        { names: ['route'], titles, requireAll: false },
        ENGLISH,
      ),
    ).toEqual(['Choose one.', 'Is served.']);
  });

  it('lists everything that is wrong or missing for the last step', () => {
    expect(
      listObstacles(result, { names: [], titles, requireAll: true }, ENGLISH),
    ).toEqual([
      'Choose one.',
      'order-api exists already. Choose another name.',
      'Is served.',
      'Port 1 is no port. Choose another name.',
      'Still to fill in: description.',
    ]);
  });
});
