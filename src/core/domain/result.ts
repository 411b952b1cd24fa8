/** Success or a described failure; core never throws for bad input, only for broken invariants. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E }

/** A result that is there. */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })
/** Why there is none. */
export const fail = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error })
