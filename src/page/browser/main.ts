import { desk } from './desk.js'
import { part } from './dom.js'
import { setUp, startEngine } from './parts.js'
import { practice } from './practice.js'
import { tabs } from './tabs.js'

const settings = setUp()
tabs(['check', 'practice'])
practice(settings.questions)
void startEngine(settings).then(({ engine, rules }) => desk(engine, rules, settings.version), () => {
  part('verdict', HTMLHeadingElement).textContent = 'The check could not start.'
  part('advice', HTMLParagraphElement).textContent = 'Your browser may be too old for it: one of the last two years should do.'
})
