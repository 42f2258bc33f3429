import { chooseTop } from './chooseTop';

describe('chooseTop', () => {
  it('leaves room for all, in round even numbers', () => {
    expect([0, 1, 2, 3, 7, 10, 11, 54, 100, 101].map(chooseTop)).toEqual([
      2, 2, 2, 4, 8, 10, 20, 60, 100, 200,
    ]);
  });
});
