import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** LibreOffice where it is installed: a second program, of others, that opens what we write. */
export const LIBREOFFICE: readonly string[] = (process.env['PATH'] ?? '')
  .split(path.delimiter)
  .map((folder) => path.join(folder, 'soffice'))
  .filter((program) => existsSync(program))
  .slice(0, 1)

/** A workbook without the results that were saved beside its formulas. */
export const withoutResults = (workbook: Uint8Array): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(workbook)).map(([name, part]) => [
        name,
        name.startsWith('xl/worksheets/')
          ? strToU8(strFromU8(part).replaceAll(/(?: t="str")?(?<formula>><f>[^<]*<\/f>)<v>[^<]*<\/v>/gu, '$<formula>'))
          : part,
      ]),
    ),
  )

/** The workbook as LibreOffice saves it again, everything in it calculated. */
export const savedBy = (program: string, workbook: Uint8Array): Uint8Array => {
  const folder = mkdtempSync(path.join(tmpdir(), 'nianbao-office-'))
  try {
    const [from, to] = [path.join(folder, 'from.xlsx'), path.join(folder, 'to')]
    writeFileSync(from, workbook)
    const profile = `-env:UserInstallation=file://${folder}/profile`
    execFileSync(program, [profile, '--headless', '--convert-to', 'xlsx', '--outdir', to, from], { stdio: 'ignore' })
    return new Uint8Array(readFileSync(path.join(to, 'from.xlsx')))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
