/** The colours of the logo's parts, as CSS colours. */
export interface LogoColours {
  readonly hull: string;
  readonly ramp: string;
  readonly deckhouse: string;
}

/** The logo on a dark ground, such as the sidebar. */
export const LOGO_ON_DARK: LogoColours = {
  hull: '#ffffff',
  ramp: '#2bb5c6',
  deckhouse: '#ff8a5c',
};

/** A hull on its slipway, about to touch the water. Decorative: the link or heading around it names it. */
export function LogoIcon(props: {
  readonly size: number;
  readonly colours?: LogoColours;
}) {
  const { size, colours = LOGO_ON_DARK } = props;
  return (
    <svg width={size} height={size} viewBox="0 0 48 48" aria-hidden="true">
      <g transform="translate(21.5 29.2) rotate(15)">
        <path fill={colours.deckhouse} d="M-11.5 -19.5h10l2 6.5h-12z" />
        <path
          fill={colours.hull}
          d="M-17 -11.5h36.5C17.5 -4.5 13 0 6.5 0h-19C-15.5 0 -17 -1.5 -17 -4.5z"
        />
      </g>
      <path
        fill={colours.ramp}
        d="M2 27.2 46 39v2q-4.4 5-8.8 0-4.4 5-8.8 0-4.4 5-8.8 0-4.4 5-8.8 0-4.4 5-8.8 0z"
      />
    </svg>
  );
}
