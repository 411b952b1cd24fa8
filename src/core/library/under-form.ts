import type { FormId } from '../domain/catalogue'
import type { Report } from '../domain/report'

/** What was read of the same document once a person said on which form it is: its cells and sentences, under the head as it was. */
export const underForm = (first: Report, again: Report, form: FormId): Report => {
  const read = again.metadata.form ?? first.metadata.form
  return {
    ...again,
    metadata: {
      ...first.metadata,
      form: { value: form, printed: read?.printed ?? '', place: read?.place ?? null, inferred: false, by: 'person' },
    },
    accidents: first.accidents,
    rates: first.rates,
    // what was said of the file is not told by its blocks
    diagnostics: [
      ...first.diagnostics.filter(({ place }) => place === null),
      ...again.diagnostics.filter(({ place }) => place !== null),
    ],
  }
}
