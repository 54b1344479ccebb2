import { questionsIn } from '../../learn/course.js'
import { desk } from './desk.js'
import { setUp, startEngine } from './parts.js'
import { practice } from './practice.js'
import { tabs } from './tabs.js'
import { setVerdict, TOO_OLD } from './verdict.js'

const settings = setUp()
tabs(['check', 'practice'])
practice(questionsIn(settings.course))
void startEngine(settings).then(({ engine, rules }) => desk(engine, rules, settings.version), () => setVerdict(TOO_OLD))
