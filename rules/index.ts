import type { Rule } from '../src/judge/rule.js'
import { accountNumber } from './account-number.js'
import { authorization } from './authorization.js'
import { consentUnverified } from './consent-unverified.js'
import { deviceNumber } from './device-number.js'
import { licenseNumber } from './license-number.js'
import { nationalId } from './national-id.js'
import { patientAge } from './patient-age.js'
import { patientCondition } from './patient-condition.js'
import { patientContact } from './patient-contact.js'
import { patientDate } from './patient-date.js'
import { patientHandle } from './patient-handle.js'
import { patientLink } from './patient-link.js'
import { patientLocation } from './patient-location.js'
import { patientMention } from './patient-mention.js'
import { patientName } from './patient-name.js'
import { patientPayment } from './patient-payment.js'
import { patientPicture } from './patient-picture.js'
import { patientStory } from './patient-story.js'
import { patientTreatment } from './patient-treatment.js'
import { photoMetadata } from './photo-metadata.js'
import { planNumber } from './plan-number.js'
import { recognisableStory } from './recognisable-story.js'
import { recordNumber } from './record-number.js'
import { replyConfirmsPatient } from './reply-confirms-patient.js'
import { replyCourtesy } from './reply-courtesy.js'
import { socialSecurityNumber } from './social-security-number.js'
import { suppression } from './suppression.js'
import { unprofessionalRemark } from './unprofessional-remark.js'
import { vehicleNumber } from './vehicle-number.js'

/** Every rule, in the order in which lists show them; where two are as grave on the same words, the earlier speaks. */
export const RULES: readonly Rule[] = [
  photoMetadata,
  patientName,
  patientCondition,
  patientTreatment,
  patientPayment,
  patientDate,
  patientAge,
  patientLocation,
  patientContact,
  patientLink,
  patientHandle,
  patientPicture,
  recognisableStory,
  replyConfirmsPatient,
  recordNumber,
  planNumber,
  accountNumber,
  socialSecurityNumber,
  licenseNumber,
  vehicleNumber,
  deviceNumber,
  nationalId,
  patientMention,
  patientStory,
  replyCourtesy,
  consentUnverified,
  unprofessionalRemark,
  authorization,
  suppression,
]
