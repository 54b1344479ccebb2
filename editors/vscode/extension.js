const { existsSync } = require('node:fs')
const { join } = require('node:path')
const { window, workspace } = require('vscode')
const { LanguageClient } = require('vscode-languageclient/node')

let client

/** Starts the server of the first folder that has phi-lint installed, or the one that the settings name. */
exports.activate = async () => {
  const settings = workspace.getConfiguration('phi-lint')
  const program = [settings.get('program'), ...(workspace.workspaceFolders ?? []).map(({ uri }) => join(uri.fsPath, 'node_modules/phi-lint/bin/phi-lint.js'))]
    .find((path) => path && existsSync(path))
  if (!program) {
    if (settings.get('program')) await window.showErrorMessage('phi-lint: the setting "phi-lint.program" names no file.')
    return
  }
  const documentSelector = settings.get('languages').flatMap((language) => [{ scheme: 'file', language }, { scheme: 'untitled', language }])
  client = new LanguageClient('phi-lint', { command: settings.get('node'), args: [program, 'lsp'] }, { documentSelector })
  await client.start()
}

exports.deactivate = () => client?.stop()
