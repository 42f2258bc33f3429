import { setImageTag } from './setImageTag';

const IMAGE = 'registry.acme.example/order-api';
const set = (text: string, tag = 'abc1234') => setImageTag(text, IMAGE, tag);

describe('setImageTag', () => {
  it('changes the tag of its image and nothing else', () => {
    const text = (tag: string) =>
      [
        '# What runs.',
        'images:',
        '  - {name: other, newTag: main}',
        '  - name: app # ours',
        `    newName: "${IMAGE}"`,
        '    # What the last merge built.',
        `    newTag: ${tag}   # pinned`,
        'patches:   []',
        '',
      ].join('\r\n');
    expect(set(text('main'))).toBe(text('abc1234'));
  });

  it('keeps the quotes that are there', () => {
    const text = (tag: string) => `images: [{name: ${IMAGE}, newTag: ${tag}}]`;
    expect(set(text("'main'"))).toBe(text("'abc1234'"));
    expect(set(text('"main"'))).toBe(text('"abc1234"'));
  });

  it.each(['1234567', '12e4567', '0123456'])(
    'quotes %s, which would be a number',
    tag => {
      const text = (written: string) =>
        `images:\n- newName: ${IMAGE}\n  newTag: ${written}\n`;
      expect(set(text('main'), tag)).toBe(text(`"${tag}"`));
    },
  );

  it.each([
    'images: none\n',
    'images: [\n',
    `images:\n- name: ${IMAGE}\n  digest: sha256:1\n`,
    `images:\n- name: ${IMAGE}\n  newName: another\n  newTag: main\n`,
    '',
  ])('leaves alone what does not tag its image: %j', text => {
    expect(set(text)).toBe(text);
  });
});
