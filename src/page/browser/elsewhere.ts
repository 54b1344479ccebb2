import { Unread } from '../../read/packed/unread.js'

/** In the place of what reads PDFs and pictures (build/page.js). */
function elsewhere(): never {
  throw new Unread('a PDF or a picture, which this page cannot read. Copy its text, and paste it here.')
}

export { elsewhere as readPdf, elsewhere as readPicture }
