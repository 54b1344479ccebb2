import { care } from './care.js'
import { devices } from './devices.js'
import { medicines } from './medicines.js'
import { money } from './money.js'
import { pictures } from './pictures.js'
import { surgery } from './surgery.js'

/** The words of each class. */
export const CLASSES = { ...surgery, ...devices, ...medicines, ...care, ...money, ...pictures } as const
export type Class = keyof typeof CLASSES
