import type { Result } from '../domain/result'
import { ok } from '../domain/result'
import type { DecodeError } from './decode-error'
import { invalid } from './decode-error'
import { PACKED_VERSION, SCHEMA_VERSION } from './schema-version'

/** A JSON object of the wire format, not yet checked. */
export type WireObject = Readonly<Record<string, unknown>>

/** `migrations[n]` turns a file of version n into one of version n + 1. */
export type Migrations = Readonly<Record<number, (file: WireObject) => WireObject>>

/** Version 1 is the first; the next one brings its migration here. */
export const MIGRATIONS: Migrations = {}

/** Of files whose lists may be packed: what version 1 holds as lists is read as lists. */
export const PACKED_MIGRATIONS: Migrations = { 1: (file) => file }

const isWireObject = (json: unknown): json is WireObject =>
  typeof json === 'object' && json !== null && !Array.isArray(json)

/**
 * Brings a file of any older version to the current one, step by step. A newer version is told apart from a broken file.
 * The version asked for and the steps can be given, so that a test can prove the walk before version 2 exists.
 */
export const migrate = (
  json: unknown,
  migrations: Migrations = MIGRATIONS,
  current: number = SCHEMA_VERSION,
): Result<WireObject, DecodeError> => {
  if (!isWireObject(json)) return invalid('', 'no JSON object')
  const { schemaVersion } = json
  if (typeof schemaVersion !== 'number' || !Number.isInteger(schemaVersion))
    return invalid('schemaVersion', 'no version number')
  if (schemaVersion > current)
    return { ok: false, error: { kind: 'newer-version', found: schemaVersion, supported: current } }
  let file = json
  for (let version = schemaVersion; version < current; version += 1) {
    const step = migrations[version]
    if (step === undefined) return invalid('schemaVersion', `version ${version} is not known`)
    file = { ...step(file), schemaVersion: version + 1 }
  }
  return ok(file)
}

/** The same for a file whose lists may be packed. */
export const migratePacked = (json: unknown): Result<WireObject, DecodeError> =>
  migrate(json, PACKED_MIGRATIONS, PACKED_VERSION)
