import type { FormId } from '../../core/domain/catalogue'
import type { FigureMark } from '../../core/domain/figure-mark'
import type { SavingWords } from '../../i18n/saving/words'

/** Words of one language that files are written with. */
export interface ShownWords {
  readonly saving: SavingWords
  readonly marks: Readonly<Record<FigureMark, string>>
  /** Name of a generation of the form. */
  readonly form: (form: FormId) => string
}
