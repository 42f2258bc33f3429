import { type Html, trustedHtml } from './html';

function draw(viewBox: number, shapes: string): Html {
  return trustedHtml(
    `<svg viewBox="0 0 ${viewBox} ${viewBox}" aria-hidden="true">${shapes}</svg>`,
  );
}

/** Slipway's logo on a dark ground: a hull about to touch the water. */
export const LOGO = draw(
  48,
  `<g transform="translate(21.5 29.2) rotate(15)">
<path fill="#ff8a5c" d="M-11.5 -19.5h10l2 6.5h-12z"/>
<path fill="#fff" d="M-17 -11.5h36.5C17.5 -4.5 13 0 6.5 0h-19C-15.5 0 -17 -1.5 -17 -4.5z"/></g>
<path fill="#2bb5c6" d="M2 27.2 46 39v2q-4.4 5-8.8 0-4.4 5-8.8 0-4.4 5-8.8 0-4.4 5-8.8 0-4.4 5-8.8 0z"/>`,
);

/** The logo as an address, so that no second request is made for it. */
export const FAVICON = `data:image/svg+xml,${encodeURIComponent(
  LOGO.toString().replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" '),
)}`;

const STROKE = 'fill="none" stroke="currentColor" stroke-width="1.6"';

/** The icons of a pull request's states, in the colour of the text around them. */
export const STATE_ICONS = {
  open: draw(
    16,
    `<g ${STROKE}><circle cx="4" cy="3.5" r="1.7"/><circle cx="4" cy="12.5" r="1.7"/><circle cx="12" cy="12.5" r="1.7"/><path d="M4 5.2v5.6M12 10.8V6.5a2 2 0 0 0-2-2H7.5M9 2.5l-2 2 2 2"/></g>`,
  ),
  draft: draw(
    16,
    `<g ${STROKE}><circle cx="4" cy="3.5" r="1.7"/><circle cx="4" cy="12.5" r="1.7"/><circle cx="12" cy="12.5" r="1.7"/><path d="M4 5.2v5.6"/><path d="M12 4v6.5" stroke-dasharray="1.6 2"/></g>`,
  ),
  merged: draw(
    16,
    `<g ${STROKE}><circle cx="4" cy="3.5" r="1.7"/><circle cx="4" cy="12.5" r="1.7"/><circle cx="12" cy="9" r="1.7"/><path d="M4 5.2v5.6M4 5.5C4.5 8 7 9 10.3 9"/></g>`,
  ),
  closed: draw(
    16,
    `<g ${STROKE}><circle cx="4" cy="3.5" r="1.7"/><circle cx="4" cy="12.5" r="1.7"/><circle cx="12" cy="12.5" r="1.7"/><path d="M4 5.2v5.6M12 10.8V8M10 2.5l4 4M14 2.5l-4 4"/></g>`,
  ),
};

/** What stands before the names in a folder. */
export const FOLDER_ICON = draw(
  16,
  '<path d="M1.5 3.5A1 1 0 0 1 2.5 2.5h3.6l1.5 1.8h5.9a1 1 0 0 1 1 1v7.2a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1z"/>',
);

/** @see FOLDER_ICON */
export const FILE_ICON = draw(
  16,
  '<path d="M3.5 1.5h6l3.5 3.5v9a.5.5 0 0 1-.5.5h-9a.5.5 0 0 1-.5-.5V2a.5.5 0 0 1 .5-.5zm5.5 1v3h3z" fill-rule="evenodd"/>',
);
