import { join } from 'node:path'
import { RULES } from '../../rules/index.js'
import { courseOf } from '../learn/course.js'
import { createLinter } from '../linter.js'
import { page } from '../page/page.js'
import type { SetUp } from '../page/browser/set-up.js'
import { findConfig } from '../run/config.js'
import { linterConfig, settingsFor } from '../run/linters.js'
import { PACKAGE, version } from '../run/package.js'
import { WrongUse } from '../run/problem.js'
import { questionsUnder } from '../run/training.js'
import { writeWhole } from '../run/whole.js'
import type { ConfigFlags, PageFlags } from './flags.js'
import { say } from './terminal.js'

/** Writes the page for staff into a file. */
export async function writePage(flags: PageFlags): Promise<0> {
  const { output } = flags
  if (output === undefined) throw new WrongUse('page: name the file to write, such as phi-lint page --output check.html')
  const html = await pageFor(flags)
  await writeWhole(output, html)
  say(`${output}: written, ${(Buffer.byteLength(html) / 1e6).toFixed(1)} MB. Open it in a browser, or put it on your intranet: it needs nothing else.`)
  return 0
}

/** The page with the settings in force in it. Throws WrongUse where these cannot be used. */
export async function pageFor({ config: choice, allowConfigCode }: ConfigFlags): Promise<string> {
  const config = await findConfig(choice, process.cwd(), RULES, { allowsCode: allowConfigCode === true })
  const { settings } = config
  const { channel, ...rest } = settingsFor(undefined, config, process.cwd())
  const setUp: SetUp = {
    version: version(),
    config: linterConfig(settings, rest),
    course: courseOf(await questionsUnder(settings)),
    ...(channel && { channel }),
    ...(settings.replies?.template !== undefined && { template: settings.replies.template }),
  }
  await createLinter(setUp.config)
  return page(join(PACKAGE, 'dist/page'), setUp)
}
