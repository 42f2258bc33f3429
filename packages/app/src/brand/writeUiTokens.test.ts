import { BrandColours, DARK_COLOURS, LIGHT_COLOURS } from './BrandColours';
import { writeUiTokens } from './writeUiTokens';

/** WCAG's contrast of two colours like `#0b7285`. */
function contrast(a: string, b: string): number {
  const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map(start => {
    const channel = parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.03928
      ? channel / 12.92
      : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const modes: [string, BrandColours][] = [
  ['light', LIGHT_COLOURS],
  ['dark', DARK_COLOURS],
];

describe.each(modes)('the %s colours', (mode, colours) => {
  const grounds = [colours.ground, ...colours.surfaces.slice(0, 2)];

  it.each(['text', 'textSubtle', 'link', 'good', 'warning', 'bad'] as const)(
    'keep %s readable on every ground',
    name => {
      for (const ground of grounds)
        expect(contrast(colours[name], ground)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('keep words readable on buttons, on statuses and in the sidebar', () => {
    const { action, actionHover, onAction } = colours;
    const pairs = [
      [onAction, action],
      [onAction, actionHover],
      [colours.good, colours.goodGround],
      [colours.warning, colours.warningGround],
      [colours.bad, colours.badGround],
      [colours.navigationText, colours.navigation],
    ];
    for (const [words, ground] of pairs)
      expect(contrast(words, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('keep the borders of inputs visible', () => {
    expect(
      contrast(colours.lineStrong, colours.surfaces[0]),
    ).toBeGreaterThanOrEqual(3);
  });

  it('reach Backstage UI under the mode that the page declares', () => {
    const css = writeUiTokens(colours);
    expect(css).toContain(`[data-theme-mode='${mode}']`);
    expect(css).toContain(`--bui-accent-bg: ${colours.action};`);
    expect(css).not.toContain('undefined');
  });
});
