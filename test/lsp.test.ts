import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { createLinter } from '../src/linter.js'
import { quickFixes } from '../src/lsp/actions.js'
import type { Advice } from '../src/run/advice.js'
import { examplesOf } from './rule-examples.js'
import { folder, LEAK, phiLint } from './command.js'
import { edited, editsIn, openEditor, uriOf, type Action, type Editor, type Marked } from './editor.js'

const NAME = 'Our patient Maria Lopez had a stroke.'
const TOP = { line: 0, character: 0 }
const whole = { start: TOP, end: { line: 99, character: 0 } }
const rulesOf = (marks: readonly Marked[]): readonly string[] => marks.map(({ code = 'note' }) => code)
const named = (actions: readonly Action[], title: RegExp): Action => actions.find((action) => title.test(action.title))!

let editor: Editor
let home: string
let drafts = 0
/** A new document in the folder of most tests. */
const fresh = (ending = 'md', at = home): string => uriOf(join(at, `draft-${++drafts}.${ending}`))

beforeAll(async () => {
  home = folder({ '.phi-lintrc.json': JSON.stringify({ ignore: ['old/**'] }), 'old/a.md': NAME })
  editor = openEditor()
  await editor.start([home])
})
afterAll(() => editor.stop())

/** A finding of the command as an editor shows it. */
type Found = { readonly rule: string; readonly severity: string; readonly message: string; readonly hint: string; readonly start: Spot; readonly end: Spot; readonly evidence: readonly { readonly start: Spot }[] }
type Spot = { readonly line: number; readonly column: number; readonly offset: number }
const asMark = ({ rule, severity, message, hint, start, end, evidence }: Found): unknown => ({
  code: rule, severity: severity === 'error' ? 1 : 2, message: `${message}\n→ ${hint}`, from: [start.line - 1, start.column - 1], to: [end.line - 1, end.column - 1],
  seen: evidence.filter((one) => one.start.offset !== start.offset).map((one) => [one.start.line - 1, one.start.column - 1]),
})
const asSeen = ({ code, severity, message, range: { start, end }, relatedInformation = [] }: Marked): unknown => ({
  code, severity, message, from: [start.line, start.character], to: [end.line, end.character], seen: relatedInformation.map(({ location: { range } }) => [range.start.line, range.start.character]),
})

/** What the command says of files, and what an editor does that has them open. */
async function compare(cwd: string, paths: readonly string[]): Promise<number> {
  const other = openEditor()
  const shown = async (): Promise<readonly (readonly Marked[])[]> => {
    await other.start([cwd])
    return Promise.all(paths.map((path) => other.open(uriOf(join(cwd, path)), readFileSync(join(cwd, path), 'utf8').replace(/^\ufeff/, ''))))
  }
  const [{ stdout }, marks] = await Promise.all([phiLint(['check', '--format', 'json', ...paths], { cwd }), shown()]).finally(other.stop)
  const { files } = JSON.parse(stdout) as { files: readonly { path: string; findings: readonly Found[]; notes: readonly string[] }[] }
  expect(files.map(({ path }) => path)).toEqual(paths)
  for (const [i, { path, findings, notes }] of files.entries()) {
    expect([path, marks[i].filter(({ severity }) => severity < 3).map(asSeen)]).toEqual([path, findings.map(asMark)])
    expect([path, marks[i].filter(({ severity }) => severity === 3).map(({ message }) => message)]).toEqual([path, notes.map((note) => `This document ${note}.`)])
  }
  return files.reduce((sum, { findings }) => sum + findings.length, 0)
}

describe('finds what the command finds', () => {
  test('in every draft of the repository that an editor opens as text', async () => {
    const paths = execFileSync('git', ['ls-files', 'fixtures/drafts', 'fixtures/readers'], { encoding: 'utf8' }).trim().split('\n')
    expect(await compare(process.cwd(), paths.filter((path) => !readFileSync(path).includes(0)))).toBeGreaterThan(200)
  }, 60_000)

  test('in every example of a rule', async () => {
    const examples = examplesOf().map(({ name, reader, channel = 'post', text }, i) => ({ path: `${channel}/${i}-${name}.${reader === 'markdown' ? 'md' : reader === 'text' ? 'txt' : reader}`, text }))
    const overrides = [...new Set(examples.map(({ path }) => dirname(path)))].map((channel) => ({ files: `${channel}/**`, channel }))
    const cwd = folder({ '.phi-lintrc.json': JSON.stringify({ overrides }), ...Object.fromEntries(examples.map(({ path, text }) => [path, text])) })
    expect(await compare(cwd, examples.map(({ path }) => path))).toBeGreaterThan(200)
  }, 60_000)

  test('with ignore lists, overrides, the organisation and the baseline in force', async () => {
    const cwd = folder({
      'posts/a.md': NAME, 'posts/known.md': NAME, 'replies/b.txt': 'Sorry your visit fell short.', 'staff.csv': 'name\nMaria Lopez\n', 'own/c.md': NAME,
      '.phi-lintrc.json': JSON.stringify({ overrides: [{ files: 'replies/**', channel: 'review-reply' }, { files: 'own/**', organization: { staff: 'staff.csv' } }] }),
    })
    await phiLint(['baseline', 'create', 'posts/known.md'], { cwd })
    expect(await compare(cwd, ['posts/a.md', 'posts/known.md', 'replies/b.txt', 'own/c.md'])).toBeGreaterThan(2)
    expect(await editor.open(uriOf(join(home, 'old/a.md')), NAME)).toEqual([])
  })

  test.each([
    ['markdown', `# News\n\n${NAME}`, ['patient-name', 'patient-condition']],
    ['markdown', '```\nOur patient Maria Lopez had a stroke.\n```', []],
    ['plaintext', NAME, ['patient-name', 'patient-condition']],
    ['a-language-of-tomorrow', NAME, ['patient-name', 'patient-condition']],
  ])('in words without a path, read by their language: %s', async (language, text, rules) => {
    expect(rulesOf(await editor.open(`untitled:Untitled-${++drafts}`, text, language))).toEqual(rules)
  })

  test('and tells what a person should know about the reading', async () => {
    const spanish = 'La clínica estará cerrada el lunes. Por favor llame a la oficina para pedir una cita con el médico, y traiga su tarjeta.\n'.repeat(5)
    expect(await editor.open(fresh(), spanish)).toMatchObject([{ severity: 3, message: expect.stringMatching(/^This document seems to be in Spanish: /) }])
    expect(await editor.open(fresh(), 'a\0b')).toMatchObject([{ severity: 2, message: expect.stringMatching(/^Not checked: not a text file/) }])
  })
})

describe('places', () => {
  test.each([
    ['LF', '😀 👩‍⚕️ Flu shots.\n\nOur patient Maria Lopez had a stroke.\n', 2, 12],
    ['CRLF', '😀 Flu shots.\r\n\r\n𝒜 Our patient Maria Lopez had a stroke.\r\n', 2, 15],
    ['CR alone', 'Flu shots.\r\rOur patient Maria Lopez had a stroke.\r', 2, 12],
    ['an astral sign before the words', '😀😀 Our patient Maria Lopez had a stroke.', 0, 17],
  ])('are lines and UTF-16 units: %s', async (_, text, line, character) => {
    const [mark] = await editor.open(fresh('txt'), text)
    expect(mark).toMatchObject({ code: 'patient-name', range: { start: { line, character }, end: { line, character: character + 11 } } })
  })
})

describe('a document that changes', () => {
  test('is followed change by change, with astral signs and CRLF before the place', async () => {
    const uri = fresh()
    await editor.open(uri, '😀 Flu shots.\r\n\r\nOur patient had a stroke.\r\n')
    editor.change(uri, 2, [
      { range: { start: { line: 2, character: 11 }, end: { line: 2, character: 11 } }, text: ' Maria Lopez' },
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 2 } }, text: '💉💉' },
    ])
    expect((await editor.marks(uri, 2))[0]).toMatchObject({ code: 'patient-name', range: { start: { line: 2, character: 12 }, end: { line: 2, character: 23 } } })
  })

  test('is checked once it rests: of quick changes the last alone is told', async () => {
    const uri = fresh()
    await editor.open(uri, 'Flu shots.')
    const from = editor.received.length
    for (let version = 2; version <= 20; version++) editor.change(uri, version, [{ text: version === 20 ? 'Flu shots on Saturday.' : NAME }])
    expect(await editor.marks(uri, 20, from)).toEqual([])
    expect(editor.received.slice(from).filter(({ method, params }) => method === 'textDocument/publishDiagnostics' && params.uri === uri)).toHaveLength(1)
  })

  test.each([
    ['short', 600],
    ['long', 40_000],
  ])('while a %s check of an older version goes on, shows nothing of that, and keeps no other waiting', async (_, times) => {
    const [uri, other] = [fresh(), fresh()]
    const from = editor.received.length
    editor.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text: `${NAME}\n\n`.repeat(times) } })
    if (times > 600) expect(rulesOf(await editor.open(other, NAME))).toEqual(['patient-name', 'patient-condition'])
    // The check has begun.
    else await sleep(60)
    editor.change(uri, 2, [{ text: 'Flu shots.' }])
    await editor.marks(uri, 2, from)
    expect(editor.received.slice(from).filter(({ params }) => params?.uri === uri).map(({ params }) => [params.version, params.diagnostics])).toEqual([[2, []]])
  })

  test('has no marks once it is closed', async () => {
    const uri = fresh()
    await editor.open(uri, NAME)
    const from = editor.received.length
    editor.close(uri)
    expect(await editor.marks(uri, undefined, from)).toEqual([])
  })
})

describe('a hover', () => {
  test('says what, why, what to do and the law, and nothing of the draft', async () => {
    const uri = fresh()
    await editor.open(uri, NAME)
    const hover = await editor.request('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 14 } })
    expect(hover).toMatchObject({ contents: { kind: 'markdown' }, range: { start: { line: 0, character: 12 } } })
    expect(hover.contents.value).toMatch(/^\*\*The name of a patient.*\*\* \(`patient-name`, error\)\n\n.*\n\n\*\*Why:\*\* .*\n\n\*\*What to do:\*\* .*\n\n\*\*The law:\*\* .*164\.514/)
    expect(await editor.request('textDocument/hover', { textDocument: { uri }, position: TOP })).toBeNull()
  })
})

describe('an action', () => {
  test.each([
    ['fewer words', 'patient-name', /^Leave these words out/, 'Our patient came in on March 3 with a stroke.\n'],
    ['other words', 'patient-date', /^Write “recently”/, 'Our patient Maria Lopez came in recently with a stroke.\n'],
  ])('for %s gives them, and its finding is gone then', async (_, code, title, after) => {
    const uri = fresh('txt')
    const text = 'Our patient Maria Lopez came in on March 3 with a stroke.\n'
    const mark = (await editor.open(uri, text)).find((one) => one.code === code)!
    const action = named(await editor.actions(uri, mark.range), title)
    expect(action).toMatchObject({ kind: 'quickfix', diagnostics: [{ code }] })
    const changed = edited(text, editsIn(action))
    expect(changed).toBe(after)
    editor.change(uri, 2, [{ text: changed }])
    expect(rulesOf(await editor.marks(uri, 2))).not.toContain(code)
  })

  test.each([
    ['md', `Flu shots.\r\n\r\n${NAME}\r\n`, 'Flu shots.\r\n\r\n<!-- phi-lint-disable-next-line patient-name -- WHY? -->\r\nOur patient'],
    ['md', `Flu shots\nare here. ${NAME}\n`, 'Flu shots\nare here. Our patient Maria Lopez had a stroke. <!-- phi-lint-disable-line patient-name -- WHY? -->\n'],
    ['html', `<p>\n  ${NAME}</p>`, '<p>\n  <!-- phi-lint-disable-next-line patient-name -- WHY? -->\n  Our patient'],
    ['txt', NAME, '[phi-lint-disable-next-line patient-name -- WHY?]\nOur patient'],
    ['yaml', `text: ${NAME}\n`, '# phi-lint-disable-next-line patient-name -- WHY?\ntext: Our patient'],
    ['mdx', `${NAME}\n`, '{/* phi-lint-disable-next-line patient-name -- WHY? */}\nOur patient'],
  ])('switches a rule off in the form of the file (.%s), but only once somebody has said why', async (ending, text, after) => {
    const uri = fresh(ending)
    const marks = await editor.open(uri, text)
    const mark = marks.find(({ code }) => code === 'patient-name')!
    const action = named(await editor.actions(uri, mark.range, ['quickfix']), /^Keep it, and write down why \(patient-name/)
    const changed = edited(text, editsIn(action))
    expect(changed.slice(0, after.length)).toBe(after)
    editor.change(uri, 2, [{ text: changed }])
    const asked = await editor.marks(uri, 2)
    expect(rulesOf(asked).toSorted()).toEqual([...rulesOf(marks), 'suppression'].toSorted())
    const left = await editor.actions(uri, asked.find(({ code }) => code === 'patient-name')!.range, ['quickfix'])
    expect(left.map(({ title }) => title).filter((title) => title.includes('(patient-name is off'))).toEqual([])
    editor.change(uri, 3, [{ text: changed.replace('WHY?', 'staff spotlight') }])
    expect(rulesOf(await editor.marks(uri, 3))).toEqual(rulesOf(marks).filter((code) => code !== 'patient-name'))
  })

  test('rewrites the whole document safely, when it is asked for its edits', async () => {
    const uri = fresh()
    await editor.open(uri, LEAK)
    const [action, ...others] = await editor.actions(uri, whole, ['source.fixAll'])
    expect([action, others]).toMatchObject([{ title: 'Rewrite safely (phi-lint)', kind: 'source.fixAll.phi-lint' }, []])
    expect(editsIn(action!)).toEqual([])
    expect(edited(LEAK, editsIn(await editor.request('codeAction/resolve', action)))).toBe('Our patient came in recently with a stroke.\n')
  })

  test("answers with the organisation's template; an editor of few words has no related places, and all edits at once", async () => {
    const cwd = folder({ '.phi-lintrc.json': '{"channel": "review-reply", "replies": {"template": "Thank you. Please ring us."}}' })
    const plain = openEditor()
    expect(await plain.start([cwd], {})).toMatchObject({ positionEncoding: 'utf-16', textDocumentSync: { change: 2 } })
    const uri = fresh('txt', cwd)
    const marks = await plain.open(uri, 'Your biopsy was benign, Ann.')
    expect(marks.map(({ relatedInformation }) => relatedInformation)).toEqual(marks.map(() => undefined))
    const [action] = await plain.actions(uri, whole, ['source'])
    expect(action.edit!.changes![uri]).toHaveLength(1)
    expect(edited('Your biopsy was benign, Ann.', editsIn(action))).toBe('Thank you. Please ring us.')
    plain.stop()
  })

  test('is offered for no document without errors, and none falls on a text that has changed', async () => {
    const uri = fresh()
    await editor.open(uri, 'Flu shots.')
    expect(await editor.actions(uri, whole)).toEqual([])
    editor.change(uri, 2, [{ text: LEAK }])
    const asked = editor.actions(uri, whole, ['quickfix'])
    editor.change(uri, 3, [{ text: 'Flu shots.' }])
    expect(await asked).toEqual([])
  })

  test('that is called off leaves the server at work', async () => {
    const uri = fresh()
    await editor.open(uri, LEAK)
    const { id, answer } = editor.begin('textDocument/codeAction', { textDocument: { uri }, range: whole, context: { diagnostics: [] } })
    editor.notify('$/cancelRequest', { id })
    expect((await answer).result ?? []).toEqual(expect.any(Array))
    expect((await editor.actions(uri, whole)).length).toBeGreaterThan(3)
  })
})

describe('the title of an action', () => {
  const text = 'Our patient Maria Lopez had a stroke on March 3, 2026.'
  const names = createLinter().then((linter) => linter.lint(text)).then((findings) => findings.filter(({ rule }) => rule === 'patient-name'))
  test.each<readonly [string, Advice['kind'], string, string]>([
    ['new words', 'words', 'recently', 'Write “recently”'],
    ['words that any two drafts share', 'words', 'our patient', 'Write “our patient”'],
    ['a word of the draft', 'words', 'in 2026', 'Write this in general words'],
    ['a name of the draft in other letters', 'words', 'the LOPEZ family', 'Write this in general words'],
    ['a whole template', 'words', 'Thank you for taking the time to share your feedback with all of us here.', 'Write this in general words'],
    ['nothing', 'words', '', 'Leave these words out'],
    ['a reply', 'reply', 'Thank you.', 'Use the standard reply'],
    ['a sentence less', 'sentence', '', 'Leave the sentence out'],
    ['a remark', 'remark', '# phi-lint-disable-next-line patient-name -- WHY?', 'Keep it, and write down why (patient-name is off for this line)'],
  ])('for %s shows no word of the draft', async (_, kind, words, title) => {
    const advice = { kind, rule: 'patient-name', offset: 12, warns: false, edits: [{ span: { start: 0, end: text.length }, text: words }] }
    expect(quickFixes(TextDocument.create('untitled:a', 'plaintext', 1, text), await names, [advice, advice], false).map((action) => action.title)).toEqual([title])
  })
})

describe('the config', () => {
  const changed = (at: Editor, path: string): void => at.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(path), type: 2 }] })

  test('is watched, and read anew; a broken one is told once and changes nothing', async () => {
    const { params } = await editor.wait(({ method }) => method === 'client/registerCapability')
    expect(params.registrations.map(({ method }: { method: string }) => method)).toContain('workspace/didChangeWatchedFiles')
    const cwd = folder({ '.phi-lintrc.yaml': 'rules: {patient-name: warning}\n' })
    const other = openEditor()
    await other.start([cwd])
    const uri = fresh('md', cwd)
    expect((await other.open(uri, NAME)).map(({ severity }) => severity)).toEqual([2, 1])
    const rewrite = async (text: string): Promise<readonly Marked[]> => {
      const from = other.received.length
      writeFileSync(join(cwd, '.phi-lintrc.yaml'), text)
      changed(other, join(cwd, '.phi-lintrc.yaml'))
      return other.marks(uri, undefined, from)
    }
    expect(rulesOf(await rewrite('rules: {patient-name: off}\n'))).toEqual(['patient-condition'])
    expect(rulesOf(await rewrite('rules: {patient-nam: off}\n'))).toEqual(['patient-condition'])
    expect(rulesOf(await rewrite('rules: {patient-nam: off}\n'))).toEqual(['patient-condition'])
    const told = other.received.filter(({ method }) => method === 'window/showMessage')
    expect(told.map(({ params: { type, message } }) => [type, message])).toEqual([[1, expect.stringMatching(/^phi-lint: \.phi-lintrc\.yaml: .*patient-nam.*Did you mean "patient-name"/)]])
    expect(rulesOf(await rewrite('rules: {}\n'))).toEqual(['patient-name', 'patient-condition'])
    rmSync(join(cwd, '.phi-lintrc.yaml'))
    writeFileSync(join(cwd, '.phi-lintignore'), '*.md\n')
    const from = other.received.length
    other.notify('textDocument/didSave', { textDocument: { uri } })
    expect(await other.marks(uri, undefined, from)).toEqual([])
    other.stop()
  })

  test('is each folder’s own; folders come and go', async () => {
    const [one, two] = [folder({ '.phi-lintrc.json': '{"rules": {"patient-name": "off"}}' }), folder({ '.phi-lintrc.json': '{"rules": {"patient-condition": "off"}}' })]
    const other = openEditor()
    await other.start([one])
    const [first, second] = [fresh('md', one), fresh('md', two)]
    expect(rulesOf(await other.open(first, NAME))).toEqual(['patient-condition'])
    expect(rulesOf(await other.open(second, NAME))).toEqual(['patient-name'])
    mkdirSync(join(two, 'posts'))
    const deep = fresh('md', join(two, 'posts'))
    // Without a folder in the editor a file is checked as from its own, and no repository leads up from there.
    expect(rulesOf(await other.open(deep, NAME))).toEqual(['patient-name', 'patient-condition'])
    const from = other.received.length
    other.notify('workspace/didChangeWorkspaceFolders', { event: { added: [{ uri: uriOf(two), name: basename(two) }], removed: [] } })
    expect(rulesOf(await other.marks(deep, undefined, from))).toEqual(['patient-name'])
    other.stop()
  })

  test('can be named, and one that is a program is not run', async () => {
    const cwd = folder({ 'own.json': '{"rules": {"patient-name": "off"}}', '.phi-lintrc.js': 'process.exit(3)' })
    const other = openEditor({ cwd, args: ['--config', 'own.json'] })
    await other.start([home])
    expect(rulesOf(await other.open(fresh(), NAME))).toEqual(['patient-condition'])
    other.stop()
    const third = openEditor()
    await third.start([cwd])
    third.notify('textDocument/didOpen', { textDocument: { uri: fresh('md', cwd), languageId: 'markdown', version: 1, text: NAME } })
    const { params } = await third.wait(({ method }) => method === 'window/showMessage')
    expect(params.message).toMatch(/config that is a program is not run/)
    third.stop()
  })
})

describe('the end', () => {
  test.each([
    ['shutdown and exit', true, 0],
    ['exit alone', false, 1],
  ])('%s', async (_, says, code) => {
    const other = openEditor()
    await other.start([home])
    if (says) await other.request('shutdown', undefined)
    other.notify('exit', undefined)
    expect([await other.gone, other.stderr()]).toEqual([code, ''])
  })

  test('comes of nothing that a broken editor sends', async () => {
    const other = openEditor()
    await other.start([home])
    const uri = fresh()
    other.change(uri, 3, [{ text: NAME }])
    other.close(uri)
    other.notify('textDocument/didOpen', {})
    other.notify('textDocument/nothing', { text: NAME })
    for (const body of [NAME, JSON.stringify([NAME]), JSON.stringify({ result: NAME, error: { code: 1, message: NAME } })]) other.raw(`Content-Length: ${body.length}\r\n\r\n${body}`)
    await expect(other.request('textDocument/hover', { textDocument: { uri: 'Maria Lopez' } })).resolves.toBeNull()
    await expect(other.request('codeAction/resolve', { title: 'Maria Lopez' })).resolves.toBeTruthy()
    await expect(other.request('textDocument/nothing', {})).rejects.toThrow(/^-32601/)
    await other.open(uri, NAME)
    other.change(uri, 2, [{ range: { start: { line: 900, character: 7 }, end: { line: -3, character: 2 } }, text: 'x' }])
    expect(rulesOf(await other.open(fresh(), NAME))).toEqual(['patient-name', 'patient-condition'])
    const said = JSON.stringify(other.received.filter(({ id }) => id === undefined))
    expect(said).not.toMatch(/Maria|Lopez/)
    other.stop()
  })
})

test('no message of the server holds a word of a draft, but for what an edit puts in', () => {
  const bare = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (key, held: unknown) => (key === 'newText' || key === 'uri' || key === 'id' ? '' : held)))
  const said = editor.received.map((message) => JSON.stringify(bare(message))).join('\n')
  expect(said.length).toBeGreaterThan(10_000)
  expect(said).not.toMatch(/Maria|Lopez|4471920|March 3|Saturday|biopsy|Sorry your/)
  expect(editor.stderr()).toBe('')
})
