import { listWordFaults } from './listWordFaults';

describe('listWordFaults', () => {
  it('tells what is missing, left over, unfilled, English or rude', () => {
    const english = {
      fine: 'Read {{count}} of {{all}}.',
      missing: 'Try again',
      same: 'Retry',
      blank: '{{name}} failed',
      rude: 'It is lost.',
    };
    const korean = {
      fine: '{{all}}개 중 {{count}}개를 읽었습니다.',
      same: 'Retry',
      blank: '{{nmae}} 실패',
      rude: '잃어버렸다. 다시 시도해 주십시오.',
      more: '더 보기',
    };
    expect(listWordFaults(english, korean)).toEqual([
      'missing is missing',
      'same is English',
      'blank fills {{nmae}}, not {{name}}',
      'rude ends with 잃어버렸다.',
      'more is said by nobody',
    ]);
  });
});
