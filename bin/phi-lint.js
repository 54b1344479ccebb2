#!/usr/bin/env node
import { main } from '../dist/src/cli/main.js'

// Not process.exit: what is written into a pipe has to arrive first.
process.exitCode = await main(process.argv.slice(2))
