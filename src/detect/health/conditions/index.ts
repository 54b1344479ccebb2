import { cancer } from './cancer.js'
import { death } from './death.js'
import { dental } from './dental.js'
import { disease } from './disease.js'
import { infection } from './infection.js'
import { injury } from './injury.js'
import { mental } from './mental.js'
import { rare } from './rare.js'
import { reproductive } from './reproductive.js'
import { substance } from './substance.js'
import { symptom } from './symptom.js'

export const conditions = [
  ...cancer, ...rare, ...infection, ...mental, ...substance, ...reproductive, ...dental, ...injury, ...death, ...symptom, ...disease,
]
