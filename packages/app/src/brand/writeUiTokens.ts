import { BrandColours, FONT_FAMILY } from './BrandColours';

/**
 * The colours as the CSS variables that Backstage UI reads.
 *
 * @returns a style sheet for the pages of this colour mode
 */
export function writeUiTokens(colours: BrandColours): string {
  const [surface1, surface2, surface3, surface4] = colours.surfaces;
  const tokens: Record<string, string> = {
    'font-regular': FONT_FAMILY,
    'bg-app': colours.ground,
    'bg-neutral-1': surface1,
    'bg-neutral-2': surface2,
    'bg-neutral-3': surface3,
    'bg-neutral-4': surface4,
    'fg-primary': colours.text,
    'fg-secondary': colours.textSubtle,
    'fg-disabled': colours.textDisabled,
    'border-1': colours.line,
    'border-2': colours.lineStrong,
    ring: colours.action,
    shadow: colours.shadow,
    ...action('bg-solid', colours),
    'fg-solid': colours.onAction,
    'fg-solid-disabled': colours.onActionDisabled,
    ...action('accent-bg', colours),
    'accent-fg': colours.onAction,
    'accent-fg-disabled': colours.onActionDisabled,
    ...status('announcement', 'info', colours.link, colours.infoGround),
    ...status('positive', 'success', colours.good, colours.goodGround),
    ...status('warning', 'warning', colours.warning, colours.warningGround),
    ...status('negative', 'danger', colours.bad, colours.badGround),
  };
  const lines = Object.entries(tokens).map(
    ([name, value]) => `--bui-${name}: ${value};`,
  );
  // Unlayered, so it wins over Backstage UI's own `@layer tokens`.
  const root = colours.mode === 'light' ? ':root, ' : '';
  return `${root}[data-theme-mode='${colours.mode}'] { ${lines.join(' ')} }`;
}

function action(prefix: string, colours: BrandColours) {
  return {
    [prefix]: colours.action,
    [`${prefix}-hover`]: colours.actionHover,
    [`${prefix}-pressed`]: colours.actionPressed,
    [`${prefix}-disabled`]: colours.actionDisabled,
  };
}

/** Backstage UI is renaming its statuses; a component reads the new name or the old one. */
function status(name: string, oldName: string, colour: string, ground: string) {
  return {
    [`fg-${name}`]: colour,
    [`${name}-bg-subdued`]: ground,
    [`${name}-fg-subdued`]: colour,
    [`${name}-border`]: colour,
    [`bg-${oldName}`]: ground,
    [`fg-${oldName}`]: colour,
    [`fg-${oldName}-on-bg`]: colour,
    [`border-${oldName}`]: colour,
  };
}
