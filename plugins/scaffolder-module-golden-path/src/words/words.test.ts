import { listSentenceEnds, listWordFaults } from '@slipway/pages/testUtils';
import { EN } from './en';
import KO from './ko';

describe('the words of the wizard', () => {
  it('are all there in Korean', () => {
    expect(listWordFaults(EN, KO)).toEqual([]);
    expect(
      Object.values(KO).filter(message => !/[가-힣]/.test(message)),
    ).toEqual([]);
  });

  it('stand in one order in both languages', () => {
    expect(Object.keys(KO)).toEqual(Object.keys(EN));
  });

  it('have sentences enough to judge their manners by', () => {
    expect(listSentenceEnds(Object.values(KO)).length).toBeGreaterThan(20);
  });
});
