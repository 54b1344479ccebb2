import type { Certainty } from '../../mention.js'
import type { Class } from './classes.js'
import { listed, type FactKind, type FactSort } from '../list.js'

/** A way of saying that something was done: classes in their order, with at most a few fillers between two of them. */
export type Frame = { readonly kind: FactKind; readonly sort: FactSort; readonly certainty: Certainty; readonly slots: readonly Class[] }

function frames<K extends FactKind>(kind: K, sort: FactSort<K>, certainty: Certainty, ...orders: readonly string[]): Frame[] {
  return orders.map((order) => ({ kind, sort, certainty, slots: listed(order) as Class[] }))
}

export const FRAMES: readonly Frame[] = [
  // "pinned that hip", "froze off three warts", "took his appendix out", "fixed her knee", "had her ears syringed", "a toe off", "hip pinned".
  ...frames(
    'treatment', 'surgery', 'likely',
    'CUT PART', 'CUT INSIDE', 'REMOVED INSIDE', 'MEND OWNER JOINT', 'HAD PART DONE', 'HAD INSIDE DONE', 'HAD INSIDE GONE', 'HAD LIMB AWAY',
    'HAD JOINT DONE', 'INSIDE GONE',
    'PART STRONGDONE', 'JOINT STRONGDONE', 'INSIDE STRONGDONE', 'PARTOP BOOKED', 'JABBED UPON PART', 'JABBED UPON INSIDE', 'ORGAN NO NUMBER',
    'NUMBER PLURALDEVICE',
  ),
  // "had a rod put in", "her drain is out", "stent placed".
  ...frames(
    'treatment', 'device', 'likely',
    'HAD HARDWARE PLACED', 'METAL INN OWNER PART', 'METAL INN OWNER INSIDE', 'DRESSING CHANGED', 'OWNER HARDWARE PLACED', 'PORTLIKE SET',
    'PUTS TUBE', 'SPLINT COMEOFF', 'TRAY NUMBER',
  ),
  // "pulled four teeth", "crown on 14".
  ...frames('treatment', 'dental', 'likely', 'DRILLED TOOTH', 'DENTALWORK ATTOOTH NUMBER', 'DENTALWORK CEMENTED'),
  // "wears a sling", "fitted with AFOs", "his wheelchair", "in a hard collar", "on crutches".
  ...frames('treatment', 'device', 'likely', 'WEARS WORNAID', 'FITTED AID', 'OWNER OWNAID', 'IN WORN', 'ONAID WALKAID'),
  // "collected his prescription", "stopped taking her tablets", "her jabs", "had an injection".
  ...frames('treatment', 'medication', 'likely', 'TAKES MEDFORM', 'OWNER OWNMED', 'OWNER ANY OWNTAKE', 'ISON MEDFORM', 'HAD INJ'),
  // "scan came back clear", "had his bloods done", "her labs".
  ...frames('treatment', 'test', 'likely', 'SAMPLE OUTCOME', 'ASSAY POSNEG', 'SPECIMEN DRAWN', 'HADTEST SAMPLE TAKEN', 'OWNER SAMPLE'),
  // "dialysed her", "second infusion", "cycle 3 of AC", "third round of chemo", "day 5 of antibiotics", "six weeks of radiotherapy".
  ...frames(
    'treatment', 'procedure', 'likely',
    'RAN HIM', 'OWNER ORDINAL CYCLE', 'WAS WASRAN', 'MODALITY SITTING', 'ORDINAL COUNTED', 'SERIES NUMBER OF REGIMEN',
    'ORDINAL SERIES OF REGIMEN', 'NUMBER SPAN OF REGIMEN', 'NEEDS OPERATION',
  ),
  ...frames('treatment', 'procedure', 'possible', 'OWNER ORDINAL SERIES'),
  // "in for a crown", "booked for bloods", "seen by ortho", "sees her oncologist", "refused the op".
  ...frames('care-event', 'visit', 'likely', 'CAME SERVICE', 'SEEN DEPT', 'SEES CLINICIAN'),
  ...frames('care-event', 'missed', 'likely', 'REFUSED CARE'),
  // "on the dementia wing", "her stoma nurse".
  ...frames('treatment', 'unit', 'likely', 'AT TELLING WARD', 'TELLING CLINIC', 'OWNER TELLING HELPER'),
  // "nine weeks in NICU", "discharged on Friday".
  ...frames('care-event', 'admission', 'likely', 'NUMBER SPELL WARDS'),
  ...frames('care-event', 'admission', 'possible', 'STAYED NUMBER NIGHTS'),
  ...frames('care-event', 'milestone', 'likely', 'WALKED NUMBER METRES'),
  ...frames('care-event', 'discharge', 'likely', 'HOME WHEN'),
  // "claim came back", "her Cigna", "on Medi-Cal", "owes her copay".
  ...frames('payment', 'insurance', 'likely', 'INSURER BALKED', 'OWNER INSURER', 'ON SCHEME', 'BACKWORD CARC NUMBER'),
  ...frames('payment', 'balance', 'likely', 'OWES MONEY', 'OPERATION BILLWORD'),
  // "here he is ringing the bell", "wristband in shot", "sent us a picture of her", "smiling in her hospital bed".
  ...frames('photo', 'picture', 'likely', 'HERESHE SHOWN', 'LABEL VISIBLE', 'SENT SHOT', 'POSE INBED'),
  ...frames('photo', 'picture', 'possible', 'HERESHE', 'THATS HIM SHOWN'),
]
