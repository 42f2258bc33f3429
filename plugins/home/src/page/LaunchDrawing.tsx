/** A ship on its slipway, about to touch the water; decoration only. */
export function LaunchDrawing(props: { readonly className?: string }) {
  return (
    <svg
      className={props.className}
      viewBox="0 0 420 250"
      aria-hidden="true"
      focusable="false"
    >
      <g stroke="#2a5a70" strokeWidth="4" fill="none" strokeLinecap="round">
        <path d="M96 148V34h96" />
        <path d="M96 62l28-28" />
        <path d="M180 34v38" />
      </g>
      <g transform="translate(208 158) rotate(12)">
        <path fill="#ff8a5c" d="M-84 -106h62l12 36h-74z" />
        <path fill="#ffd2bf" d="M-70 -92h12v12h-12zM-48 -92h12v12h-12z" />
        <path
          fill="#fff"
          d="M-128 -62h268C124 -22 92 0 46 0h-142c-22 0-32-12-32-34z"
        />
        <path
          fill="#c9d7e1"
          d="M-128 -34C-128 -12 -118 0 -96 0H46c20 0 38-4 53-12H-112c-9 0-16-8-16-22z"
        />
      </g>
      <path fill="#17657a" d="M0 118L420 212v38H0z" />
      <path
        fill="#2bb5c6"
        d="M0 214q26-22 52 0t52 0 52 0 52 0 52 0 52 0 52 0 56 0v36H0z"
      />
    </svg>
  );
}
