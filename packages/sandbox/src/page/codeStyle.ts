/** How Markdown, files, folders and differences look. */
export const CODE_STYLE = `
.markdown { overflow-wrap: break-word; }
.markdown > :first-child { margin-top: 0; } .markdown > :last-child { margin-bottom: 0; }
.markdown h1, .markdown h2 { font-size: 1.2rem; margin: 1.4em 0 0.6em; padding-bottom: 0.3em; border-bottom: 1px solid var(--line); }
.markdown h3, .markdown h4 { font-size: 1.02rem; margin: 1.3em 0 0.5em; }
.markdown code { background: var(--raised); border-radius: 5px; padding: 0.12em 0.35em; }
.markdown pre { background: var(--raised); border: 1px solid var(--line); border-radius: 8px; padding: 0.8rem 1rem; overflow-x: auto; line-height: 1.5; }
.markdown pre code { background: none; padding: 0; font-size: 1em; }
.markdown blockquote { margin-inline: 0; padding-left: 1rem; border-left: 3px solid var(--line); color: var(--subtle); }
.markdown table { display: block; width: max-content; max-width: 100%; overflow-x: auto; border-collapse: collapse; }
.markdown th, .markdown td { border: 1px solid var(--line); padding: 0.4rem 0.75rem; text-align: left; vertical-align: top; }
.markdown th { background: var(--raised); font-weight: 600; }
.markdown ul, .markdown ol { padding-left: 1.6rem; }
.markdown li + li { margin-top: 0.2em; }
.markdown li.task { list-style: none; }
.markdown li.task input { margin: 0 0.5rem 0 -1.35rem; accent-color: var(--action); }
.markdown hr { border: 0; border-top: 1px solid var(--line); }
.markdown .image { color: var(--subtle); border: 1px dashed var(--strong); border-radius: 5px; padding: 0 0.4em; }

table.lines { width: 100%; border-collapse: collapse; font-family: var(--mono); font-size: 12.5px; line-height: 1.6; tab-size: 4; table-layout: fixed; }
table.lines td { padding: 0 0.75rem; vertical-align: top; }
table.lines col.n { width: 3.4rem; }
table.lines td.n { padding-inline: 0.4rem 0.6rem; text-align: right; color: var(--subtle); user-select: none; font-variant-numeric: tabular-nums; }
table.lines td.n a { color: inherit; }
table.lines td.c { white-space: pre-wrap; overflow-wrap: anywhere; }
table.lines tr:target td { background: var(--warning-ground); }
table.diff td.c { padding-left: 1.6rem; position: relative; }
table.diff td.c::before { position: absolute; left: 0.6rem; user-select: none; }
table.diff .added td { background: var(--good-ground); } table.diff .added .n { background: var(--added-number); }
table.diff .removed td { background: var(--bad-ground); } table.diff .removed .n { background: var(--removed-number); }
table.diff .added td.c::before { content: "+"; color: var(--good); }
table.diff .removed td.c::before { content: "-"; color: var(--bad); }
table.diff .hunk td { background: var(--info-ground); color: var(--subtle); padding-block: 0.2rem; }
table.diff .note td { color: var(--subtle); font-style: italic; }

.message { white-space: pre-wrap; overflow-wrap: anywhere; }
.path { display: flex; flex-wrap: wrap; gap: 0.1rem 0.35rem; align-items: baseline; font-size: 1.05rem; margin: 0 0 1rem; overflow-wrap: anywhere; }
.entry { display: flex; gap: 0.6rem; align-items: center; }
.entry svg { flex: none; width: 16px; height: 16px; fill: var(--subtle); } .entry.folder svg { fill: var(--action); }
.clone { display: block; background: var(--raised); border: 1px solid var(--line); border-radius: 8px; padding: 0.5rem 0.75rem; overflow-wrap: anywhere; user-select: all; }
.columns { display: grid; gap: 1.25rem; align-items: start; }
.columns > * { min-width: 0; }
@media (min-width: 960px) { .columns { grid-template-columns: minmax(0, 1fr) 21rem; } }
@media (max-width: 640px) {
  table.lines { font-size: 11.5px; }
  .markdown td code { overflow-wrap: anywhere; }
  table.lines col.n { width: 2.4rem; }
  table.lines td.n { padding-inline: 0.2rem 0.35rem; }
  table.lines td.c { padding-right: 0.4rem; }
}`;
