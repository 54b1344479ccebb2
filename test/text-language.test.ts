import { describe, expect, it } from 'vitest'
import { foreignLanguage } from '../src/text/language.js'

describe('the language of a draft', () => {
  it.each([
    ['Spanish', 'Los pacientes que llegan a la clínica por la mañana pueden esperar en la sala, pero también pueden volver más tarde con su familia. El personal está para ayudar y no se cobra por la visita.'],
    ['German', 'Die Praxis ist am Montag nicht geöffnet, aber wir sind für Sie auch am Abend da. Bitte bringen Sie die Karte mit, denn ohne Karte ist es nur nach Absprache möglich.'],
    ['French', 'Nous sommes heureux de vous accueillir dans notre nouvelle clinique. Les médecins sont là pour vous et pour votre famille, et les rendez-vous se prennent en ligne ou par téléphone.'],
    ['another script', 'Наша клиника открыта каждый день. Пожалуйста, позвоните нам, чтобы записаться на приём к врачу.'],
  ])('%s is told', (language, text) => expect(foreignLanguage(text)).toBe(language))

  it.each([
    ['English', 'The clinic is open on Monday, and our nurses are happy to help you with your questions about the new vaccine.'],
    ['English with a Spanish name and a greeting', '¡Hola! Señora Mirabal of the Casa de la Salud brought cookies for the whole team, and we were happy to see her.'],
    ['a few words', 'Muchas gracias a todos'],
    ['nothing', ''],
  ])('%s is left alone', (_, text) => expect(foreignLanguage(text)).toBeUndefined())
})
