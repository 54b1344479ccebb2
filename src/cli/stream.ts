import { RULES } from '../../rules/index.js'
import { contract } from '../report/json.js'
import { printableJson } from '../report/printable.js'
import { shown } from '../report/results.js'
import { findConfig } from '../run/config.js'
import { answers, type Answer } from '../run/posts.js'
import { causeOf, WrongUse } from '../run/problem.js'
import type { StreamFlags } from './flags.js'
import { checkReader } from './readers.js'
import { say, standardOutput, stdinIsFolder } from './terminal.js'

/**
 * Checks posts that come in as JSON Lines and writes an object for each, in the same order. 0: all were read, whatever was found; 1: an error, if
 * --fail asks for that; 2: a line could not be read. Findings are what a stream is read for, and an engine takes a failed command for lost work.
 */
export async function stream({ channel, formatIn: format, quiet = false, fail = false, ...flags }: StreamFlags): Promise<0 | 1 | 2> {
  checkReader(format)
  if (process.stdin.isTTY) throw new WrongUse('stream: nothing comes in. Pipe JSON Lines into it, an object a line: {"id": 1, "text": "…"}')
  if (stdinIsFolder()) throw new WrongUse('standard input: is a folder.')
  const cwd = process.cwd()
  const config = await findConfig(flags.config, cwd, RULES, { allowsCode: flags.allowConfigCode === true })
  const output = standardOutput()
  // Nobody reads any more: nobody needs the rest. The stream itself forgets its error at once.
  let isOver = false
  process.stdout.once('error', () => { isOver = true })
  let problems = 0
  let errors = 0
  for await (const answer of answers(readable(process.stdin), { config, cwd, channel, format })) {
    if ('problem' in answer) problems++
    else errors += answer.report.findings.filter(({ severity }) => severity === 'error').length
    await output.write(lineOf(answer, quiet))
    if (isOver) break
  }
  if (problems > 0) say(`${problems} ${problems === 1 ? 'line was' : 'lines were'} not checked: the objects with "problem" say which and why.`)
  return problems > 0 ? 2 : fail && errors > 0 ? 1 : 0
}

function lineOf(answer: Answer, quiet: boolean): string {
  const { id } = answer
  const body = 'problem' in answer
    ? { id, line: answer.line, problem: answer.problem }
    : { id, findings: shown(answer.report.findings, quiet).map(contract), notes: answer.report.warnings }
  return `${printableJson(JSON.stringify(body))}\n`
}

async function* readable(input: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* input
  } catch (error) {
    throw new WrongUse(`standard input: could not be read: ${causeOf(error)}.`)
  }
}
