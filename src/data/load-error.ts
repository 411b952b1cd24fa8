/** A file of the data set that could not be shown; `file` as it was asked for. */
export abstract class LoadError extends Error {
  readonly file: string
  constructor(file: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.file = file
  }
}

/** The server answered that the file is not there. */
export class NotFound extends LoadError {
  override readonly name = 'NotFound'
  constructor(file: string) {
    super(file, `${file} was not found`)
  }
}

/** No answer, or one (`status`) that says the server cannot answer now. Trying again may help; nothing else here does. */
export class NetworkFailure extends LoadError {
  override readonly name = 'NetworkFailure'
  /** HTTP status of the answer; null where none came. */
  readonly status: number | null
  constructor(file: string, status: number | null, options?: ErrorOptions) {
    super(file, `${file} could not be fetched`, options)
    this.status = status
  }
}

/** The file is not the JSON it should be. */
export class BrokenJson extends LoadError {
  override readonly name = 'BrokenJson'
  readonly reason: string
  constructor(file: string, reason: string, options?: ErrorOptions) {
    super(file, `${file} is broken: ${reason}`, options)
    this.reason = reason
  }
}

/** The file is of a later version of the format than this program knows. */
export class NewerVersion extends LoadError {
  override readonly name = 'NewerVersion'
  readonly found: number
  readonly supported: number
  constructor(file: string, found: number, supported: number) {
    super(file, `${file} is of version ${found}, known is ${supported}`)
    this.found = found
    this.supported = supported
  }
}
