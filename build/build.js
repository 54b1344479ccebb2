/** Builds the command and the page out of what tsc has made and of the sources. Arguments (--clean) are the bundle's. */
await import('./bundle.js')
await import('./page.js')
