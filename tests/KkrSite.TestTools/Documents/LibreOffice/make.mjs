// Recreates the test documents: node make.mjs. Needs LibreOffice Writer (soffice) on the path.
// One text, agenda.json, is written in every style of styles.mjs as a flat OpenDocument text and converted by LibreOffice as DOCX and PDF.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { plainText } from './plain.mjs'
import { styles } from './styles.mjs'
import { flatDocument } from './flat.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const agenda = JSON.parse(readFileSync(join(here, 'agenda.json'), 'utf8'))
const work = mkdtempSync(join(tmpdir(), 'office-'))
const convert = (format, file) => execFileSync('soffice', [
  `-env:UserInstallation=file://${join(work, 'profile')}`, '--headless', '--convert-to', format, '--outdir', here, file,
], { stdio: 'ignore' })

writeFileSync(join(here, 'agenda.txt'), plainText(agenda))
for (const style of styles) {
  const source = join(work, `${style.name}.fodt`)
  writeFileSync(source, flatDocument(agenda, style))
  convert('docx:MS Word 2007 XML', source)
  if (!style.changes) convert('pdf', source)
}

rmSync(work, { recursive: true })
