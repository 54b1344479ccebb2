/** The colours of all our pages, for light and dark screens: letters on their grounds have a contrast of 4.5 to 1 and more (WCAG 2.2, 1.4.3). */
export const COLOURS = `:root {
  color-scheme: light dark;
  --paper: #fbfaf8; --card: #fff; --ink: #22262b; --soft: #5d6570; --line: #e4e1dc; --rule: #b9c9da; --bar: #3a4049;
  --error: #a32a22; --error-tint: #fbeeec; --warning: #835300; --warning-tint: #fbf3e2; --good: #22663f; --link: #1f5a96;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15181c; --card: #1c2026; --ink: #e3e6ea; --soft: #9aa4b1; --line: #2d333b; --rule: #4a637c; --bar: #b4bcc7;
    --error: #f2998f; --error-tint: #3a2220; --warning: #e6bd6c; --warning-tint: #352b18; --good: #86cfa4; --link: #8dbdf0;
  }
}`

/** One sheet for screen, dark screen and paper. No colour carries meaning alone: severities are written out. */
export const STYLE = `
${COLOURS}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; overflow-wrap: anywhere; }
main { max-width: 56rem; margin: 0 auto; padding: 3rem 1.25rem 4rem; }
h1 { margin: 0; font-size: 1.75rem; line-height: 1.25; font-weight: 650; letter-spacing: -.012em; }
h2 { margin: 3.25rem 0 1rem; font-size: 1.2rem; line-height: 1.3; font-weight: 650; }
h3 { margin: 2.25rem 0 .75rem; font-size: 1rem; font-weight: 650; }
p { margin: .4rem 0; }
a { color: var(--link); text-decoration: underline 1px var(--rule); text-underline-offset: .2em; }
a:hover { text-decoration-color: currentColor; }
a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
code, .excerpt { font: .875em/1.6 ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
h3 code { font-size: .95rem; font-weight: 650; }
.kicker { margin: 0 0 .5rem; color: var(--soft); font-size: .9rem; }
.lead { margin-top: .75rem; color: var(--soft); max-width: 42rem; }
.counts { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .75rem; margin: 2rem 0 0; padding: 0; list-style: none; }
.counts li { padding: .85rem 1rem; background: var(--card); border: 1px solid var(--line); border-radius: 8px; color: var(--soft); font-size: .875rem; line-height: 1.35; }
.counts b { display: block; color: var(--ink); font-size: 1.6rem; line-height: 1.2; font-weight: 600; font-variant-numeric: tabular-nums; }
.counts .error b, .tag.error { color: var(--error); }
.counts .warning b, .tag.warning { color: var(--warning); }
.counts .good b { color: var(--good); }
table { width: 100%; border-collapse: collapse; font-size: .925rem; }
caption { text-align: left; font-weight: 650; padding: 0 0 .5rem; }
th, td { padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: baseline; }
thead th { color: var(--soft); font-weight: 500; font-size: .8rem; }
tbody th { font-weight: 400; }
.number { width: 5.25rem; padding-right: 0; text-align: right; font-variant-numeric: tabular-nums; }
.none { color: var(--soft); }
table + table { margin-top: 2rem; }
article { margin: .75rem 0; padding: 1rem 1.15rem; background: var(--card); border: 1px solid var(--line); border-left: 3px solid var(--warning); border-radius: 8px; }
article.error { border-left-color: var(--error); }
article > p { margin: 0; }
.place { color: var(--soft); font-size: .875rem; }
.tag { font-weight: 650; }
.found { margin: .7rem 0 0; padding: 0; list-style: none; }
.found li { padding: .55rem 0; border-top: 1px solid var(--line); }
.found li:first-child { border-top: 0; }
.found li:last-child { padding-bottom: 0; }
.found p { margin: .2rem 0 0; }
.found a { white-space: nowrap; }
article > .excerpt { margin: .5rem 0 0; padding: .55rem .8rem; background: var(--paper); border-radius: 6px; }
.excerpt mark { padding: .1em .15em; border-radius: 3px; background: var(--warning-tint); color: inherit; }
.error .excerpt mark { background: var(--error-tint); }
.bar { color: var(--bar); letter-spacing: -.04em; }
.seen { color: var(--soft); font-size: .875rem; }
.plain { padding-left: 1.2rem; }
.plain li { margin: .3rem 0; }
section.rule { padding: .1rem 0 1rem; border-bottom: 1px solid var(--line); }
section.rule h3 { margin: 1.25rem 0 .35rem; }
section.rule .law { color: var(--soft); font-size: .875rem; }
footer { margin-top: 3rem; color: var(--soft); font-size: .875rem; }
@media (max-width: 30rem) {
  main { padding: 1.75rem 1rem 3rem; }
  h1 { font-size: 1.4rem; }
  .counts { grid-template-columns: 1fr 1fr; }
  .number { width: 4.2rem; }
  article { padding: .9rem .95rem; }
}
@media print {
  :root { color-scheme: light; --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --bar: #222; --error: #8c1d16; --warning: #6d4500; --good: #1d5735; --link: #000; }
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  a { text-decoration: none; }
  h2, h3 { break-after: avoid; }
  article, tr, section.rule, .counts li { break-inside: avoid; }
  .excerpt { border: 1px solid var(--line); }
}
@page { margin: 18mm; }
`

/** What the page's policy lets through: SHA-256 of the sheet above, in base64. A test holds the two together. */
export const STYLE_HASH = 'sha256-tMqRAxx5kmvVrTLJjO+YU1qZk2bQT8rK/aJZboU5wFU='
