const times = Math.max(0, Number(process.env['PHI_LINT_FUZZ'] ?? 0)) || 0

/** Whether everything is tried, however long it takes. */
export const LONG = times > 0

/**
 * How many times a property is tried, and from which seed. Every run of the suite tries the same values, so that a red run tells of a change and not of luck;
 * `PHI_LINT_FUZZ=50 npm test` tries fifty times as many, new ones each time.
 */
export function runs(usual = 100): { readonly numRuns: number; readonly seed?: number } {
  return LONG ? { numRuns: Math.ceil(usual * times) } : { numRuns: usual, seed: 20_260_413 }
}
