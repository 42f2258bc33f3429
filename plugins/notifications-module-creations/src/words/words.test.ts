import { listWordFaults } from '@slipway/pages/testUtils';
import { EN } from './en';
import KO from './ko';

describe('the words of notifications', () => {
  it('are all there in Korean', () => {
    expect(listWordFaults(EN, KO)).toEqual([]);
  });
});
