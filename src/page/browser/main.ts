import { desk } from './desk.js'
import { part } from './dom.js'
import { setUp, startEngine } from './parts.js'
import { practice } from './practice.js'
import { tabs } from './tabs.js'

const settings = setUp()
tabs(['check', 'practice'])
practice(settings.questions)
const { engine, model } = await startEngine().catch(() => ({ engine: undefined, model: undefined }))
const rules = engine && (await engine.start(model, settings).catch(() => undefined))
if (rules) desk(engine, rules, settings.version)
else {
  part('verdict', HTMLHeadingElement).textContent = 'The check could not start.'
  part('advice', HTMLParagraphElement).textContent = 'Your browser may be too old for it: one of the last two years should do.'
}
