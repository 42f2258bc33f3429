import { html, type Html } from './html';
import { FAVICON, LOGO } from './icons';
import { STYLESHEET_PATH } from './stylesheet';

/** Where the pages live, e.g. `/acme/platform`; links between pages carry no host, so they work behind any name. */
export interface PageFrame {
  readonly root: string;
  /** Of the window; the repository's name is added. */
  readonly title: string;
  readonly section: 'code' | 'pulls' | 'none';
}

/** A whole page around its content. */
export function renderLayout(
  { root, title, section }: PageFrame,
  content: Html,
): Html {
  const current = (name: PageFrame['section']) =>
    section === name && html` aria-current="page"`;
  return html`<!DOCTYPE html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · ${root.slice(1)}</title>
        <link rel="stylesheet" href="${STYLESHEET_PATH}" />
        <link rel="icon" href="${FAVICON}" />
      </head>
      <body>
        <a class="skip" href="#content">Skip to the content</a>
        <header class="bar">
          <div class="inside">
            <a class="home" href="${root}">${LOGO} ${root.slice(1)}</a>
            <nav aria-label="Repository">
              <a href="${root}" ${current('code')}>Code</a>
              <a href="${root}/pulls" ${current('pulls')}>Pull requests</a>
            </nav>
            <span class="local">Local sandbox</span>
          </div>
        </header>
        <main class="inside" id="content">${content}</main>
        <footer>
          <div class="inside">
            This is Slipway's local sandbox on this computer, not GitHub.
          </div>
        </footer>
      </body>
    </html>`;
}
