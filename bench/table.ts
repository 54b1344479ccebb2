import { cpus, totalmem, type } from 'node:os'

export function table(head: readonly string[], rows: readonly (readonly unknown[])[]): string {
  const line = (cells: readonly unknown[]): string => `| ${cells.join(' | ')} |\n`
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('')
}

/** Where and when figures were taken. */
export function circumstances(): string {
  const { model } = cpus()[0] ?? { model: 'unknown processor' }
  return `${new Date().toISOString().slice(0, 10)}, ${model}, ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GB, ${type()}, Node ${process.version}`
}

/** Two figures that count, or as many as stand before the point. */
export function short(value: number): string {
  if (!Number.isFinite(value)) return '–'
  return value >= 10 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toPrecision(2)
}
