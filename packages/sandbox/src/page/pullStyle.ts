/** How a pull request looks. */
export const PULL_STYLE = `
.title { margin-bottom: 1.25rem; }
.title .meta { display: flex; flex-wrap: wrap; align-items: center; gap: 0.4rem 0.7rem; margin-top: 0.7rem; color: var(--subtle); }
.title .meta b { color: var(--text); font-weight: 600; }
.jump { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; border-bottom: 1px solid var(--line); margin-bottom: 1.25rem; }
.jump a { color: var(--subtle); padding: 0.4rem 0; border-bottom: 2px solid transparent; margin-bottom: -1px; }
.jump a:hover { color: var(--text); border-color: var(--action); text-decoration: none; }
.jump a[aria-current] { color: var(--text); border-color: var(--action); }
.count { display: inline-block; min-width: 1.5em; text-align: center; background: var(--line); color: var(--text); border-radius: 99px; padding: 0 0.45em; font-size: 0.8rem; }
.outcome { border-top: 4px solid var(--line); }
.outcome.good { border-top-color: var(--good); } .outcome.bad { border-top-color: var(--bad); } .outcome.merged { border-top-color: var(--merged); }
.outcome h2 { font-size: 1.02rem; } .outcome p { margin: 0.35rem 0 0; color: var(--subtle); }
.outcome form { display: flex; flex-wrap: wrap; gap: 0.5rem; margin-top: 0.9rem; }
.outcome form label { flex: 1 1 100%; font-size: 0.85rem; color: var(--subtle); }
.outcome select { flex: 1 1 10rem; min-width: 0; }
.section { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.3rem 0.9rem; margin: 2rem 0 0.8rem; }
.files { display: grid; gap: 1.25rem; align-items: start; }
.files > * { min-width: 0; }
.tree { font-size: 0.88rem; }
.tree > summary { padding: 0.6rem 0.9rem; font-weight: 600; cursor: pointer; }
.tree ul { list-style: none; margin: 0; padding-left: 0.9rem; }
.tree > ul { padding: 0 0.9rem 0.8rem; }
.tree li { padding: 0.12rem 0; overflow-wrap: anywhere; }
.tree .folder { color: var(--subtle); }
.tree a { color: var(--text); display: flex; gap: 0.5rem; align-items: baseline; }
.tree .mark { flex: none; font: 600 0.78rem var(--mono); width: 0.9em; }
.mark.added { color: var(--good); } .mark.removed { color: var(--bad); } .mark.modified, .mark.renamed, .mark.changed { color: var(--warning); }
.file > summary { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.2rem 0.75rem; padding: 0.55rem 1rem; background: var(--raised); cursor: pointer; list-style: none; position: sticky; top: 0; z-index: 1; }
.file > summary::-webkit-details-marker { display: none; }
.file > summary::before { content: ""; flex: none; align-self: center; border: solid var(--subtle); border-width: 0 2px 2px 0; padding: 2.5px; transform: rotate(-45deg); }
.file[open] > summary::before { transform: rotate(45deg); }
.file[open] > summary { border-bottom: 1px solid var(--line); }
.file > summary .name { flex: 1 1 12rem; min-width: 0; font: 600 0.86rem var(--mono); overflow-wrap: anywhere; }
.file > .empty { padding: 1.2rem; }
.file:target { outline: 2px solid var(--action); }
@media (min-width: 960px) {
  .files { grid-template-columns: 17.5rem minmax(0, 1fr); }
  .tree { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow: auto; }
}
@media (max-width: 959px) { .tree { max-height: 45vh; overflow: auto; } }`;
