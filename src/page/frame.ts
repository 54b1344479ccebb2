import { markup } from '../report/markup.js'
import { channelName } from '../report/words.js'
import { CHANNELS } from '../text/document.js'

/** What stands in the page before its program runs: names for every part, so that a screen reader knows the page before anything was written. */
export function frame(organization: string | undefined): string {
  const channels = CHANNELS.map((channel) => `<option value="${channel}">${channelName(channel)}</option>`).join('')
  return `<header>
<p class="kicker">${organization === undefined ? 'Privacy check' : markup(organization)}</p>
<h1>Check a draft before it goes out</h1>
<p class="lead">Write or paste your post, reply or article. What could tell people about a patient is marked while you write. Nothing leaves this page, and nothing is kept.</p>
<div role="tablist" aria-label="What would you like to do?">
<button type="button" role="tab" id="tab-check" aria-controls="check" aria-selected="true">Check a draft</button>
<button type="button" role="tab" id="tab-practice" aria-controls="practice" aria-selected="false" tabindex="-1">Practice</button>
</div>
</header>
<main>
<section id="check" role="tabpanel" aria-labelledby="tab-check">
<div class="desk">
<div>
<div class="tools">
<label>What is it? <select id="channel" autocomplete="off"><option value="">Let the page decide</option>${channels}</select></label>
<label class="button">Open a file<input type="file" id="file" accept=".txt,.md,.markdown,.html,.htm,.docx"></label>
</div>
<label class="unseen" for="draft">Your draft</label>
<div class="sheet" id="sheet"><div id="marks" aria-hidden="true"></div><textarea id="draft" placeholder="Paste or write here. Or drop a file: plain text, Markdown, a web page, Word."
 autocomplete="off" autocapitalize="sentences" autocorrect="off" spellcheck="false" writingsuggestions="false" data-gramm="false" data-lt-active="false" aria-describedby="verdict"></textarea></div>
<div class="actions">
<button type="button" class="main" id="rewrite" disabled>Rewrite what is safe</button>
<button type="button" id="undo" hidden>Undo</button>
<button type="button" id="copy" disabled>Copy the text</button>
<button type="button" id="print" disabled>Print a report</button>
<button type="button" id="clear" disabled>Start again</button>
</div>
</div>
<section class="findings" id="findings" aria-labelledby="verdict" aria-busy="true">
<div class="verdict" id="state"><div><h2 id="verdict" tabindex="-1">One moment …</h2><p id="advice"></p></div></div>
<p class="said" id="said" role="status"></p>
<p class="unseen" id="heard" role="status"></p>
<ul class="notes" id="notes" hidden></ul>
<ol class="found" id="found"></ol>
</section>
</div>
</section>
<section id="practice" role="tabpanel" aria-labelledby="tab-practice" hidden></section>
</main>
<footer><p>A program sees much, but not everything. When you are not sure, ask your privacy officer before you publish.</p></footer>
<section class="paper" id="paper" aria-hidden="true"><p>This draft has not been checked yet. Wait for the page, and print again.</p></section>
<dialog id="alarm" aria-labelledby="alarm-title">
<h2 id="alarm-title">Report a false alarm</h2>
<p>What was marked is taken out of the sentence below. Change it until nobody can be recognised by it, then copy it and send it to whoever gave you this page.</p>
<label class="unseen" for="alarm-text">The report</label>
<textarea id="alarm-text" autocomplete="off" spellcheck="false" writingsuggestions="false" data-gramm="false"></textarea>
<div class="choices"><button type="button" class="main" id="alarm-copy">Copy the report</button><button type="button" id="alarm-close">Close</button></div>
<p class="said" id="alarm-said" role="status"></p>
</dialog>
<noscript><p>This page checks drafts with a program of its own, which your browser does not run (JavaScript is off).</p></noscript>`
}
