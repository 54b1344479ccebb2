import { dentalCare } from './dental.js'
import { device } from './device.js'
import { medication } from './medication.js'
import { procedure } from './procedure.js'
import { surgery } from './surgery.js'
import { test } from './test.js'
import { therapy } from './therapy.js'
import { unit } from './unit.js'

export const treatments = [...surgery, ...procedure, ...therapy, ...dentalCare, ...device, ...medication, ...unit, ...test]
