import { Command, InvalidArgumentError, Option } from 'commander'
import { addConfigFlags, addUnusedFlags, type PageFlags, type ServeFlags } from './flags.js'

/** The commands for people who write in a browser rather than in a terminal. */
export function addStaffCommands(program: Command, finish: (code: number) => void): void {
  const page = addUnusedFlags(addConfigFlags(new Command('page')))
    .description('write a page for staff to check drafts in: one HTML file that needs no network and holds your settings')
    .addOption(new Option('--output <file>', 'where to write it, such as check.html'))
    .action(async (flags: PageFlags) => finish(await (await import('./page.js')).writePage(flags)))
  const serve = addUnusedFlags(addConfigFlags(new Command('serve')))
    .description('offer the same page at an address of this machine alone, until you stop it')
    .addOption(new Option('--port <number>', 'the port to use (default: one that is free)').argParser(port))
    .action(async (flags: ServeFlags) => finish(await (await import('./serve.js')).servePage(flags)))
  for (const command of [page, serve]) program.addCommand(command)
}

function port(value: string): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535) throw new InvalidArgumentError('It must be a whole number, 0 to 65535.')
  return Number(value)
}
