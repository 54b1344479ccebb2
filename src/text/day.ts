/** The day of the check, such as 2026-11-22, in UTC: machines in any place go by the same. */
export function currentDay(): string {
  return new Date().toISOString().slice(0, 10)
}
