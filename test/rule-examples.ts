import { readdirSync, readFileSync } from 'node:fs'
import { readExamples, type Example } from '../src/report/examples.js'

/** All examples of all rules, each with the name of its rule. */
export function examplesOf(): readonly (Example & { readonly name: string })[] {
  return readdirSync('fixtures/rules').flatMap((file) => readExamples(readFileSync(`fixtures/rules/${file}`, 'utf8')).map((example) => ({ ...example, name: file.replace(/\.md$/, '') })))
}
