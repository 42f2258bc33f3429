import fc from 'fast-check';
import { NO_MOMENTS, replaceMoments, type Moment } from './MomentColumn';

const APPLICATIONS = 4;

const someMoments = fc.array(
  fc.record({
    at: fc.nat(20),
    tookMs: fc.oneof(fc.nat(9), fc.constant(NaN)),
    application: fc.nat(APPLICATIONS - 1),
    hasFailed: fc.boolean(),
  }),
);

describe('a column of moments', () => {
  it('has what was said last of each application, oldest first', () => {
    fc.assert(
      fc.property(fc.array(someMoments, { maxLength: 4 }), rounds => {
        let column = NO_MOMENTS;
        let expected: Moment[] = [];
        for (const fresh of rounds) {
          const isTouched = new Uint8Array(APPLICATIONS);
          for (const { application } of fresh) isTouched[application] = 1;
          column = replaceMoments(column, isTouched, fresh);
          expected = [
            ...expected.filter(({ application }) => !isTouched[application]),
            ...fresh,
          ];
        }
        const said = [...column.at].map((at, index) => ({
          at,
          tookMs: column.tookMs[index],
          application: column.application[index],
          hasFailed: column.failed[index] === 1,
        }));
        const inOrder = (moments: readonly Moment[]) =>
          moments.map(each => JSON.stringify(each)).sort();
        expect(inOrder(said)).toEqual(inOrder(expected));
        expect(said.map(({ at }) => at)).toEqual(
          expected.map(({ at }) => at).sort((one, other) => one - other),
        );
      }),
    );
  });
});
