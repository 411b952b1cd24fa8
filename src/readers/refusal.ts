import type { Diagnostic, DiagnosticCode } from '../core/domain/diagnostic'

/** A file, or a part of it, that is not read at all; `openFile` turns it into the one diagnostic it stands for. */
export class Refusal extends Error {
  readonly code: DiagnosticCode
  /** What stands there: a format, a part, a size. */
  readonly actual: string

  constructor(code: DiagnosticCode, actual: string, options?: ErrorOptions) {
    super(`${code}: ${actual}`, options)
    this.name = 'Refusal'
    this.code = code
    this.actual = actual
  }
}

/** A diagnostic about the file as a whole. */
export const aboutFile = (
  code: DiagnosticCode,
  severity: Diagnostic['severity'],
  actual: string,
  expected?: string,
): Diagnostic => ({ code, severity, place: null, actual, ...(expected === undefined ? {} : { expected }) })
