#!/usr/bin/env node
import { start } from '../dist/command/phi-lint.js'

// Not process.exit: what is written into a pipe has to arrive first.
process.exitCode = await start(process.argv.slice(2))
