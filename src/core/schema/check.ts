import type { Result } from '../domain/result'
import { ok } from '../domain/result'
import type { DecodeError } from './decode-error'
import { invalid } from './decode-error'

/**
 * Checks of unknown JSON that cost a page next to nothing, unlike the schemas: the same wire types, proven to take and
 * refuse the same (`check-figures.test.ts`, `check-audit.test.ts`).
 */
export type Check<T> = (value: unknown, trace: Trace) => value is T

/** Where the first thing stands that is not what it should be, inner key first. */
interface Trace {
  readonly keys: string[]
  reason: string
}

interface Optional<T> {
  readonly ifPresent: Check<T>
}

/** A check for every key of a type, no more and no fewer; optional ones marked so. */
type Shape<T> = {
  readonly [Key in keyof T]-?: undefined extends T[Key] ? Optional<Exclude<T[Key], undefined>> : Check<T[Key]>
}

const refuse = (trace: Trace, reason: string): false => {
  trace.reason = reason
  return false
}

const within = (trace: Trace, key: string | number): false => {
  trace.keys.push(String(key))
  return false
}

/** Any text. */
export const isText: Check<string> = (value, trace): value is string =>
  typeof value === 'string' || refuse(trace, 'expected string')

/** True or false. */
export const isFlag: Check<boolean> = (value, trace): value is boolean =>
  typeof value === 'boolean' || refuse(trace, 'expected boolean')

/** Any finite number. */
export const isNumber: Check<number> = (value, trace): value is number =>
  Number.isFinite(value) || refuse(trace, 'expected number')

/** A whole number that JSON keeps exactly. */
export const isInteger: Check<number> = (value, trace): value is number =>
  Number.isSafeInteger(value) || refuse(trace, 'expected integer')

/** 0, 1, 2, … */
export const isCount: Check<number> = (value, trace): value is number =>
  (Number.isSafeInteger(value) && Number(value) >= 0) || refuse(trace, 'expected integer from 0')

/** One of the values listed. */
export const isOneOf = <const T extends string | number | boolean>(values: readonly T[]): Check<T> => {
  const known = new Set<unknown>(values)
  return (value, trace): value is T => known.has(value) || refuse(trace, `expected ${values.join(', ')}`)
}

/** Text a pattern matches. */
export const isMatch =
  (pattern: RegExp): Check<string> =>
  (value, trace): value is string =>
    isText(value, trace) && (pattern.test(value) || refuse(trace, `expected ${String(pattern)}`))

/** Text of so many characters at most. */
export const isUpTo =
  (most: number): Check<string> =>
  (value, trace): value is string =>
    isText(value, trace) && (value.length <= most || refuse(trace, `expected at most ${most} characters`))

/** What a check takes, or null. */
export const orNull =
  <T>(check: Check<T>): Check<T | null> =>
  (value, trace): value is T | null =>
    value === null || check(value, trace)

/** A property that may be absent; where it stands the check must take it. */
export const ifPresent = <T>(check: Check<T>): Optional<T> => ({ ifPresent: check })

/** A list each of whose items a check takes. */
export const isList =
  <T>(check: Check<T>): Check<T[]> =>
  (value, trace): value is T[] => {
    if (!Array.isArray(value)) return refuse(trace, 'expected array')
    const items: readonly unknown[] = value
    for (const [index, item] of items.entries()) if (!check(item, trace)) return within(trace, index)
    return true
  }

/** An object that is no list. */
export const isKeyed = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** An object with these keys; others may stand beside them. */
export const isObject = <T extends object>(shape: Shape<T>): Check<T> => {
  const checks = Object.entries<Check<unknown> | Optional<unknown>>(shape)
  return (value, trace): value is T => {
    if (!isKeyed(value)) return refuse(trace, 'expected object')
    for (const [key, check] of checks) {
      const whole = typeof check === 'function' ? check : check.ifPresent
      if (whole !== check && !Object.hasOwn(value, key)) continue
      if (!whole(value[key], trace)) return within(trace, key)
    }
    return true
  }
}

/** One of several objects told apart by their `kind`. */
export const isKind = <T extends { readonly kind: string }>(
  checks: {
    readonly [Kind in T['kind']]: Check<Extract<T, { readonly kind: Kind }>>
  },
): Check<T> => {
  const known = new Map<unknown, Check<T>>(Object.entries<Check<T>>(checks))
  return (value, trace): value is T => {
    if (!isKeyed(value)) return refuse(trace, 'expected object')
    const check = known.get(value['kind'])
    return check === undefined
      ? refuse(trace, `expected ${[...known.keys()].join(', ')}`) || within(trace, 'kind')
      : check(value, trace)
  }
}

/** One or the other; neither of them an object or a list. */
export const isEither =
  <A extends string | number, B extends string | number>(one: Check<A>, other: Check<B>): Check<A | B> =>
  (value, trace): value is A | B =>
    one(value, trace) || other(value, trace)

/** The value under its type, or where it is not what it should be. */
export const checked = <T>(check: Check<T>, value: unknown): Result<T, DecodeError> => {
  const trace: Trace = { keys: [], reason: '' }
  return check(value, trace) ? ok(value) : invalid(trace.keys.reverse().join('.'), trace.reason)
}
