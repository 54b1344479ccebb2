/** The module of src/detect/first-words.ts, filled, as a promise: what follows from the sources alone is worked out once, when they are built. */
export const firstWords = filled()

async function filled() {
  const { createLinter } = await import('../dist/src/linter.js')
  await (await createLinter()).check('On May 3, 2024 at 614-555-0138, 12 Oak Street: a 34-year-old.')
  const { FIRST_WORDS } = await import('../dist/src/detect/first-words.js')
  const rows = [...FIRST_WORDS].map(([source, words]) => [source, words.join(' ')])
  return `export const FIRST_WORDS = new Map(JSON.parse(${JSON.stringify(JSON.stringify(rows))}).map(([source, words]) => [source, words.split(' ')]))`
}
