import type * as z from 'zod/mini'
import type { Result } from '../domain/result'
import { fail } from '../domain/result'

/** Why a file is not a report we can show. */
export type DecodeError =
  /** Made by a newer version of this product; nothing is wrong with the file. */
  | { readonly kind: 'newer-version'; readonly found: number; readonly supported: number }
  /** Not the JSON it should be; `path` as in `cells.3.value`, empty for the whole. */
  | { readonly kind: 'invalid'; readonly path: string; readonly reason: string }

/** A value that is no such thing, with its path in the JSON. */
export const invalid = (path: string, reason: string): Result<never, DecodeError> =>
  fail({ kind: 'invalid', path, reason })

/** The first issue is told: those after it mostly follow from it. */
export const fromIssues = (error: z.core.$ZodError): Result<never, DecodeError> => {
  const issue = error.issues[0]
  return invalid(issue?.path.map(String).join('.') ?? '', issue?.message ?? 'invalid')
}

/** A decode error in words for the person who looks after the data. */
export const reasonOf = (error: DecodeError): string =>
  error.kind === 'newer-version' ? `version ${error.found}` : [error.path, error.reason].filter(Boolean).join(': ')
