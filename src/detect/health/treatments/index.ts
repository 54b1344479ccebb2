import { aid } from './aid.js'
import { brand } from './brand.js'
import { dentalCare } from './dental.js'
import { device } from './device.js'
import { medication } from './medication.js'
import { nursing } from './nursing.js'
import { operation } from './operation.js'
import { procedure } from './procedure.js'
import { result } from './result.js'
import { shorthand } from './shorthand.js'
import { surgery } from './surgery.js'
import { test } from './test.js'
import { therapy } from './therapy.js'
import { unit } from './unit.js'

export const treatments = [
  ...surgery, ...operation, ...procedure, ...shorthand, ...therapy, ...nursing, ...dentalCare, ...device, ...aid, ...medication, ...brand,
  ...unit, ...test, ...result,
]
