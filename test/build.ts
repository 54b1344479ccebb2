import { execFileSync } from 'node:child_process'

/** Command tests run the built command: build it once, before any test. */
export default function build(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' })
}
