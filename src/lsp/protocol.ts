/** All of the library that runs: server.ts loads it when an editor is there, as a file of its own. */
export { createConnection, DidChangeWatchedFilesNotification, ShowMessageNotification, TextDocuments } from 'vscode-languageserver/node'
export { TextDocument } from 'vscode-languageserver-textdocument'
