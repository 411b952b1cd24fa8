import * as z from 'zod/mini'

const index = z.int().check(z.nonnegative())

/** A column: the same in every record, few words with the place of each record's, or one value a record. */
const columnOf = <T extends z.core.SomeType>(value: T) =>
  z.union([
    z.object({ all: value }),
    z.object({ words: z.array(value), at: z.array(z.int().check(z.minimum(-1))) }),
    z.array(value),
  ])

type Shape = Readonly<Record<string, z.core.SomeType>>

const isOptional = (schema: z.core.SomeType): schema is z.core.$ZodOptional => schema instanceof z.core.$ZodOptional
const isObject = (schema: z.core.SomeType): schema is z.core.$ZodObject => schema instanceof z.core.$ZodObject

/**
 * Records of a shape as columns by key, those of the objects named `within` under `object.key`. `words` may leave a record
 * out (−1) where the key is optional.
 */
export const packedOf = (shape: Shape, within: readonly string[] = []) => {
  const columns: Record<string, z.core.SomeType> = {}
  const add = (path: string, schema: z.core.SomeType) => {
    // where there are no records there are no columns
    columns[path] = z.exactOptional(columnOf(isOptional(schema) ? schema._zod.def.innerType : schema))
  }
  for (const [key, schema] of Object.entries(shape))
    if (within.includes(key) && isObject(schema))
      for (const [inner, one] of Object.entries(schema._zod.def.shape)) add(`${key}.${inner}`, one)
    else add(key, schema)
  return z.object({ count: index, columns: z.object(columns) })
}
