import { listHits } from './listHits';
import { splitHighlight } from './splitHighlight';

const marks = { preTag: '<1>', postTag: '</1>' };

describe('splitHighlight', () => {
  it('tells what was looked for from what stands around it', () => {
    expect(splitHighlight('the <1>order</1> of <1>orders</1>', marks)).toEqual([
      { text: 'the ', isHit: false },
      { text: 'order', isHit: true },
      { text: ' of ', isHit: false },
      { text: 'orders', isHit: true },
    ]);
  });

  it('leaves a text without marks alone, whatever it holds', () => {
    expect(splitHighlight('a <b>bold</b> one', marks)).toEqual([
      { text: 'a <b>bold</b> one', isHit: false },
    ]);
    expect(splitHighlight('', marks)).toEqual([]);
  });
});

describe('listHits', () => {
  it('says each word once', () => {
    const fields = { text: '<1>dev</1> and <1>dev</1>, <1>prod</1>' };
    expect(listHits({ ...marks, fields }, 'text')).toEqual(['dev', 'prod']);
    expect(listHits({ ...marks, fields }, 'title')).toEqual([]);
    expect(listHits(undefined, 'text')).toEqual([]);
  });

  it('says a name with dashes as one', () => {
    const fields = { text: 'guard <1>site</1>-<1>auth</1>' };
    expect(listHits({ ...marks, fields }, 'text')).toEqual(['site-auth']);
  });
});
