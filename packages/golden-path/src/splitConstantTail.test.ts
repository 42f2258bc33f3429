import { splitConstantTail } from './splitConstantTail';

describe('splitConstantTail', () => {
  it.each([
    ['a ${{ values.name }} b\nc', 'a ${{ values.name }}', ' b\nc'],
    ['{% if x %}a{% endif %}\nb', '{% if x %}a{% endif %}', '\nb'],
    ['plain', '', 'plain'],
  ])('splits %j', (template, head, tail) => {
    expect(splitConstantTail(template)).toEqual([head, tail]);
  });

  it.each(['{% if x -%}\n b', '${{ x -}} b', '${{ x }} {% if', '{# open'])(
    'leaves %j whole',
    template => {
      expect(splitConstantTail(template)).toEqual([template, '']);
    },
  );
});
