import { COLOURS } from '../report/html-style.js'

/**
 * The page for staff, on a desk, a phone and paper. The sheet is a text area over a copy of its words, which carries the marks: both must break their
 * lines alike, so they share one rule for letters and space. In forced colours browsers would put a plate behind the words, over the marks: there the sheet
 * takes the system's colours by itself.
 */
export const STYLE = `
${COLOURS}
:root { --edge: #858c96; --warning-line: #b07d1e; }
@media (prefers-color-scheme: dark) { :root { --edge: #78828f; --warning-line: #c99a45; } }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding: 1rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; overflow-wrap: anywhere; }
header, main, footer { max-width: 76rem; margin: 0 auto; padding: 0 2rem; }
header { padding-top: 2.5rem; }
h1 { margin: 0; font-size: 1.75rem; line-height: 1.25; font-weight: 650; letter-spacing: -.012em; }
h2 { margin: 0; font-size: 1.25rem; line-height: 1.35; font-weight: 650; letter-spacing: -.006em; }
h3 { margin: .15rem 0 .35rem; font-size: 1rem; line-height: 1.4; font-weight: 600; }
p { margin: .4rem 0; }
a { color: var(--link); text-underline-offset: .2em; }
.kicker { margin: 0 0 .4rem; color: var(--soft); font-size: .9rem; }
.lead { margin: .6rem 0 0; color: var(--soft); max-width: 44rem; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 6px; }

[role=tablist] { display: flex; gap: 1.5rem; margin-top: 1.5rem; border-bottom: 1px solid var(--line); }
[role=tab] { padding: .6rem 0; border: 0; border-bottom: 3px solid transparent; border-radius: 0; background: none; color: var(--soft); font: inherit; cursor: pointer; }
[role=tab][aria-selected=true] { border-bottom-color: var(--link); color: var(--ink); font-weight: 600; }
[role=tabpanel] { padding: 1.75rem 0 3rem; }

button, .button, select { min-height: 2.5rem; padding: .45rem .95rem; border: 1px solid var(--edge); border-radius: 8px; background: var(--card); color: var(--ink); font: inherit; font-size: .95rem; line-height: 1.4; cursor: pointer; }
button:hover, .button:hover { border-color: var(--link); }
button:disabled { color: var(--soft); border-color: var(--line); cursor: default; }
button.main { border-color: var(--link); background: var(--link); color: var(--card); font-weight: 600; }
button.main:disabled { border-color: var(--line); background: var(--card); color: var(--soft); font-weight: 400; }
button.quiet { padding-inline: 0; border-color: transparent; background: none; color: var(--link); text-decoration: underline; text-underline-offset: .2em; }
select { max-width: 100%; }
.button { position: relative; display: inline-flex; align-items: center; }
.button input { position: absolute; inset: 0; opacity: 0; cursor: pointer; width: 100%; font-size: 0; }
.button:focus-within { outline: 3px solid var(--link); outline-offset: 2px; }

.desk { display: grid; grid-template-columns: minmax(0, 1.35fr) minmax(19rem, 1fr); gap: 2.25rem; align-items: start; }
.tools, .actions, .choices { display: flex; flex-wrap: wrap; gap: .6rem; align-items: center; }
.tools { justify-content: space-between; margin-bottom: .9rem; }
.tools label { font-size: .95rem; }
.actions { margin-top: .9rem; }

.sheet { display: grid; min-height: 22rem; background: var(--card); border: 1px solid var(--edge); border-radius: 10px; box-shadow: 0 1px 2px rgb(0 0 0 / .04), 0 6px 18px rgb(0 0 0 / .04); }
.sheet:focus-within { outline: 3px solid var(--link); outline-offset: 2px; }
.sheet.over { border-style: dashed; border-color: var(--link); }
.sheet > * { grid-area: 1 / 1; margin: 0; padding: 1.25rem 1.4rem; border: 0; font: inherit; font-size: 1.0625rem; line-height: 1.75; letter-spacing: normal; white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 4; }
.sheet > div { color: transparent; user-select: none; pointer-events: none; }
.sheet > textarea { display: block; width: 100%; height: 100%; resize: none; overflow: hidden; background: none; color: var(--ink); border-radius: 10px; outline: none; }
.sheet > textarea::placeholder { color: var(--soft); opacity: 1; }
.sheet mark { color: transparent; border-radius: 3px; background: var(--warning-tint); box-shadow: 0 2px 0 var(--warning-line); }
.sheet mark.error { background: var(--error-tint); box-shadow: 0 2px 0 var(--error); }
.sheet mark.here { box-shadow: 0 0 0 2px var(--warning); }
.sheet mark.error.here { box-shadow: 0 0 0 2px var(--error); }

.verdict { display: flex; gap: .75rem; align-items: flex-start; padding: 1rem 1.15rem; border-radius: 10px; background: var(--card); border: 1px solid var(--line); }
.verdict::before { content: "\\2013"; flex: none; width: 1.7rem; height: 1.7rem; border-radius: 50%; display: grid; place-items: center; font-weight: 700; line-height: 1; color: var(--card); background: var(--soft); }
.verdict.error { background: var(--error-tint); border-color: transparent; }
.verdict.error::before { content: "!"; background: var(--error); }
.verdict.warning { background: var(--warning-tint); border-color: transparent; }
.verdict.warning::before { content: "?"; background: var(--warning); }
.verdict.good::before { content: "\\2713"; background: var(--good); }
.verdict p { margin: .2rem 0 0; color: var(--soft); font-size: .925rem; }
.said { margin: .6rem 0 0; font-size: .925rem; }
.said:empty { margin: 0; }
.aside { color: var(--soft); }
.notes { margin: .6rem 0 0; padding-left: 1.1rem; color: var(--soft); font-size: .925rem; }

.found { margin: .5rem 0 0; padding: 0; list-style: none; }
.card { margin: .75rem 0 0; padding: .95rem 1.15rem; background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--warning); border-radius: 8px; }
.card.error { border-left-color: var(--error); }
.card.here { border-color: var(--warning); }
.card.error.here { border-color: var(--error); }
.tag { margin: 0; font-size: .875rem; color: var(--soft); }
.tag b { color: var(--warning); font-weight: 650; }
.error > .tag b { color: var(--error); }
.card .choices { margin-top: .7rem; }
.choices button { min-height: 2.25rem; padding-block: .3rem; text-align: left; }
details { margin-top: .5rem; font-size: .925rem; }
summary { display: list-item; width: fit-content; padding: .25rem 0; color: var(--link); cursor: pointer; }
.law { color: var(--soft); font-size: .875rem; }

dialog { width: min(34rem, calc(100vw - 2rem)); padding: 1.5rem; border: 1px solid var(--line); border-radius: 12px; background: var(--card); color: var(--ink); }
dialog::backdrop { background: rgb(0 0 0 / .45); }
dialog textarea { width: 100%; min-height: 9rem; margin: .6rem 0; padding: .7rem .85rem; border: 1px solid var(--edge); border-radius: 8px; background: var(--paper); color: var(--ink); font: inherit; }
footer { padding-bottom: 2.5rem; color: var(--soft); font-size: .875rem; }
.paper { display: none; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

#practice { max-width: 44rem; }
#practice h2 { margin-top: .25rem; }
#practice h3 { margin-top: 1.25rem; }
#practice p, #practice ul { margin: .75rem 0; }
#practice ul { padding-left: 1.2rem; }
#practice li { margin: .4rem 0; }
#practice .choices { margin-top: 1.25rem; }
.example { margin: 1rem 0; padding: 1.25rem 1.4rem; background: var(--card); border: 1px solid var(--line); border-radius: 10px; font-size: 1.0625rem; line-height: 1.75; white-space: pre-wrap; }
.example mark { border-radius: 3px; color: inherit; background: var(--warning-tint); box-shadow: 0 2px 0 var(--warning-line); }
.example mark.error { background: var(--error-tint); box-shadow: 0 2px 0 var(--error); }

@media (min-width: 56.01rem) {
  .findings { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); display: flex; flex-direction: column; }
  .found { overflow-y: auto; padding: 4px; margin: .4rem -4px 0; }
}
@media (max-width: 56rem) {
  .desk { grid-template-columns: minmax(0, 1fr); gap: 1.5rem; }
  .sheet { min-height: 14rem; }
}
@media (max-width: 36rem) {
  header, main, footer { padding-inline: 1rem; }
  header { padding-top: 1.5rem; }
  h1 { font-size: 1.4rem; }
  [role=tabpanel] { padding-top: 1.25rem; }
  .sheet > * { padding: .95rem 1rem; }
  .actions button { flex: 1 1 9rem; }
  .tools label:first-child, .tools select { width: 100%; }
}
@media (forced-colors: active) {
  [role=tab] { border-bottom-color: Canvas; }
  [role=tab][aria-selected=true] { border-bottom-color: Highlight; }
  .sheet > * { forced-color-adjust: none; }
  .sheet > textarea { color: CanvasText; }
  .sheet > textarea::placeholder { color: GrayText; }
  .sheet mark, .sheet mark.error { background: none; box-shadow: 0 3px 0 LinkText; }
  .sheet mark.here, .sheet mark.error.here { box-shadow: 0 0 0 3px Highlight; }
}
@media (prefers-reduced-motion: no-preference) {
  button, [role=tab] { transition: border-color .12s, color .12s; }
}
@media print {
  :root { color-scheme: light; --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --error: #8c1d16; --warning: #6d4500; }
  header, main, footer, dialog { display: none; }
  .paper { display: block; font-size: 10.5pt; overflow-wrap: break-word; }
  .paper table { width: 100%; margin-top: 1rem; border-collapse: collapse; }
  .paper th, .paper td { padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: baseline; }
  .paper tr { break-inside: avoid; }
}
@page { margin: 18mm; }
`
