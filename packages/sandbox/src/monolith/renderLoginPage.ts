import { html, type Html } from '../page/html';
import { FAVICON } from '../page/icons';
import { STYLESHEET_PATH } from '../page/stylesheet';
import { MEMBERS } from './MEMBERS';

/** @param back - where the browser goes after the login; empty: nowhere */
export function renderLoginPage(back: string): Html {
  return html`<!DOCTYPE html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Log in · Acme</title>
        <link rel="stylesheet" href="${STYLESHEET_PATH}" />
        <link rel="icon" href="${FAVICON}" />
      </head>
      <body>
        <main class="inside" id="content">
          <div class="title"><h1>Log in to Acme</h1></div>
          <section class="card">
            <header><h2>Who are you?</h2></header>
            ${MEMBERS.map(
              ({
                login,
                name,
                role,
                siteCode,
                unitCode,
                memberCode,
              }) => html`<form
                class="body"
                method="post"
                action="/monolith/login"
              >
                <input type="hidden" name="login" value="${login}" />
                <input type="hidden" name="return" value="${back}" />
                <button class="button" type="submit">${name}</button>
                ${role}, ${siteCode}/${unitCode}/${memberCode}
              </form>`,
            )}
          </section>
        </main>
        <footer>
          <div class="inside">
            This stands for the company's PHP monolith on this computer: no
            password, and a session in Redis as PHP writes it.
          </div>
        </footer>
      </body>
    </html>`;
}
