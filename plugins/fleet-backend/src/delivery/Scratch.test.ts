import { Scratch } from './Scratch';

describe('a scratch', () => {
  it('gives what is taken together room beside each other, also where there is too little at first', () => {
    const scratch = new Scratch();
    for (const filled of [1, 2, 3]) {
      scratch.clear();
      const integers = scratch.takeIntegers(3).fill(filled);
      const floats = scratch.takeFloats(2).fill(filled + 0.5);
      const more = scratch.takeIntegers(filled).fill(-filled);
      expect([...integers]).toEqual([filled, filled, filled]);
      expect([...floats]).toEqual([filled + 0.5, filled + 0.5]);
      expect([...more]).toEqual(Array(filled).fill(-filled));
    }
  });

  it('gives the same room again once it is cleared', () => {
    const scratch = new Scratch();
    scratch.takeFloats(100);
    scratch.clear();
    const first = scratch.takeFloats(50);
    scratch.clear();
    expect(scratch.takeFloats(100).buffer).toBe(first.buffer);
  });
});
