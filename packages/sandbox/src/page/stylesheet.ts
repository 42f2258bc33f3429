import { CODE_STYLE } from './codeStyle';
import { PULL_STYLE } from './pullStyle';

/** Colours of Slipway's portal; what is only here (`merged`, the diff) is chosen beside them. */
const COLOURS = `
:root {
  color-scheme: light dark;
  --ground: #f4f7f9; --surface: #ffffff; --raised: #f1f5f8;
  --text: #0e2433; --subtle: #4c6274; --line: #dbe4ea; --strong: #7c91a1;
  --action: #0b7285; --action-hover: #095f70; --on-action: #ffffff; --link: #0a6678;
  --good: #13794a; --good-ground: #e1f5ea; --bad: #b42318; --bad-ground: #fdeae8;
  --warning: #8f5200; --warning-ground: #fff1d6; --merged: #6b3fa8; --merged-ground: #efe8fa;
  --info-ground: #e0f2f5; --added-number: #c9ebd8; --removed-number: #f9d3cf;
  --shadow: 0 1px 2px rgb(14 36 51 / 6%), 0 4px 16px rgb(14 36 51 / 5%);
  --mono: ui-monospace, "SF Mono", "Cascadia Code", "JetBrains Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #0b1620; --surface: #12212d; --raised: #1a2d3b;
    --text: #e8f0f5; --subtle: #a3b6c4; --line: #26394a; --strong: #6c8395;
    --action: #4fc4d5; --action-hover: #74d4e2; --on-action: #06222a; --link: #6ed1e0;
    --good: #5bd69a; --good-ground: #0f2f22; --bad: #ff8f85; --bad-ground: #3a1715;
    --warning: #f4b95c; --warning-ground: #35260c; --merged: #c3a5f5; --merged-ground: #2a1f40;
    --info-ground: #0e2f39; --added-number: #15432f; --removed-number: #54211e; --shadow: none;
  }
}`;

const BASE = `
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body {
  margin: 0; min-height: 100vh; display: flex; flex-direction: column; background: var(--ground); color: var(--text);
  font: 15px/1.55 "Inter Variable", Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; text-underline-offset: 2px; }
:focus-visible { outline: 2px solid var(--action); outline-offset: 2px; border-radius: 4px; }
h1, h2, h3 { line-height: 1.25; font-weight: 650; letter-spacing: -0.012em; margin: 0; overflow-wrap: anywhere; }
h1 { font-size: 1.7rem; }
h2 { font-size: 1.15rem; }
code, pre, .mono { font-family: var(--mono); font-size: 0.88em; }
.subtle { color: var(--subtle); }
.number { color: var(--subtle); font-weight: 400; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 1rem; top: 0.5rem; z-index: 9; background: var(--surface); padding: 0.4rem 0.8rem; }

.bar { background: #0b2233; color: #b3c4d0; }
.bar .inside { display: flex; flex-wrap: wrap; align-items: center; gap: 0.35rem 1.5rem; padding-block: 0.7rem; }
.bar a { color: #ffffff; }
.bar .home { display: inline-flex; align-items: center; gap: 0.6rem; font-weight: 600; }
.bar .home svg { width: 28px; height: 28px; display: block; }
.bar nav { display: flex; gap: 1.25rem; }
.bar nav a { color: #b3c4d0; padding-block: 0.2rem; border-bottom: 2px solid transparent; }
.bar nav a:hover { color: #ffffff; text-decoration: none; }
.bar nav a[aria-current] { color: #ffffff; border-color: #2bb5c6; }
.bar .local { margin-left: auto; font-size: 0.8rem; border: 1px solid #35536a; border-radius: 99px; padding: 0.05rem 0.7rem; }
.inside { max-width: 1240px; margin-inline: auto; padding-inline: clamp(1rem, 3vw, 2rem); }
main { flex: 1; width: 100%; }
main.inside { padding-block: 1.75rem 3rem; }
footer { color: var(--subtle); font-size: 0.82rem; border-top: 1px solid var(--line); }
footer .inside { padding-block: 1rem 2rem; }

.card { background: var(--surface); border: 1px solid var(--line); border-radius: 12px; box-shadow: var(--shadow); overflow: clip; }
.card + .card { margin-top: 1rem; }
.card > header { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.3rem 0.75rem; padding: 0.7rem 1.1rem; border-bottom: 1px solid var(--line); background: var(--raised); }
.card > header h2 { font-size: 1rem; }
.card > .body { padding: 1.1rem; }
.rows { list-style: none; margin: 0; padding: 0; }
.rows > li { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.15rem 0.75rem; padding: 0.6rem 1.1rem; }
.rows > li + li { border-top: 1px solid var(--line); }
.rows .grow { flex: 1 1 16rem; min-width: 0; overflow-wrap: anywhere; }
.entries > li { flex-wrap: nowrap; align-items: center; }
.rows.entries .grow { flex-basis: 0; }
.entries .subtle { white-space: nowrap; }
.empty { padding: 2.5rem 1.1rem; text-align: center; color: var(--subtle); }
.badge { display: inline-flex; align-items: center; gap: 0.4rem; border-radius: 99px; padding: 0.15rem 0.75rem; font-size: 0.85rem; font-weight: 600; white-space: nowrap; }
.badge svg { width: 16px; height: 16px; fill: currentColor; }
.badge.open, .badge.good { color: var(--good); background: var(--good-ground); }
.badge.merged { color: var(--merged); background: var(--merged-ground); }
.badge.closed, .badge.bad { color: var(--bad); background: var(--bad-ground); }
.badge.draft, .badge.neutral { color: var(--subtle); background: var(--raised); }
.badge.waiting { color: var(--warning); background: var(--warning-ground); }
.branch { font-family: var(--mono); font-size: 0.82rem; background: var(--info-ground); color: var(--link); border-radius: 6px; padding: 0.1rem 0.45rem; overflow-wrap: anywhere; }
.label { font-size: 0.78rem; border: 1px solid var(--line); background: var(--raised); border-radius: 99px; padding: 0.05rem 0.6rem; }
button, .button { font: inherit; font-weight: 600; cursor: pointer; border-radius: 8px; border: 1px solid var(--strong); padding: 0.45rem 0.95rem; background: var(--surface); color: var(--text); }
button:hover { background: var(--raised); }
button.primary { background: var(--action); border-color: var(--action); color: var(--on-action); }
button.primary:hover { background: var(--action-hover); border-color: var(--action-hover); }
select { font: inherit; color: inherit; background: var(--surface); border: 1px solid var(--strong); border-radius: 8px; padding: 0.42rem 0.6rem; max-width: 100%; }
.notice { border-radius: 10px; padding: 0.7rem 1rem; margin-bottom: 1rem; background: var(--bad-ground); color: var(--bad); font-weight: 500; }
.plus { color: var(--good); } .minus { color: var(--bad); }
.plus, .minus { font-variant-numeric: tabular-nums; font-size: 0.85rem; font-weight: 600; white-space: nowrap; }
@media (max-width: 640px) {
  body { font-size: 14.5px; }
  h1 { font-size: 1.35rem; }
  .bar .local { margin-left: 0; }
  main.inside { padding-top: 1.1rem; }
}`;

/** The one stylesheet of every page. Light or dark follows the reader's system. */
export const STYLESHEET = [COLOURS, BASE, CODE_STYLE, PULL_STYLE].join('\n');

/** Where the stylesheet is served. */
export const STYLESHEET_PATH = '/_sandbox/page.css';
