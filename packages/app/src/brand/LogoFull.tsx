import { LOGO_ON_DARK, LogoColours, LogoIcon } from './LogoIcon';

/** The logo with the product's name beside it. */
export function LogoFull(props: {
  readonly size: number;
  readonly colours?: LogoColours;
}) {
  const { size, colours = LOGO_ON_DARK } = props;
  return (
    <span
      style={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: size * 0.3,
        color: colours.hull,
        fontSize: size * 0.62,
        fontWeight: 680,
        letterSpacing: '-0.02em',
        lineHeight: 1,
      }}
    >
      <LogoIcon size={size} colours={colours} />
      Slipway
    </span>
  );
}
