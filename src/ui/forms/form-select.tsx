import { FORM_IDS } from '../../core/domain/catalogue'
import type { FormId } from '../../core/domain/catalogue'
import { useLabels } from '../../i18n/locale'

const NEWEST_FIRST: readonly FormId[] = [...FORM_IDS].reverse()

interface FormSelectProps {
  /** For its label. */
  readonly id: string
  readonly value: FormId | null
  /** What stands there as long as none is known. */
  readonly unknown?: string
  readonly onForm: (form: FormId) => void
}

/** Choice of one of the forms, the one in force first. */
export const FormSelect = ({ id, value, unknown, onForm }: FormSelectProps) => {
  const labels = useLabels()
  return (
    <select
      id={id}
      value={value ?? ''}
      onChange={({ target }) => {
        const chosen = FORM_IDS.find((form) => form === target.value)
        if (chosen !== undefined) onForm(chosen)
      }}
    >
      {value === null ? <option value="">{unknown}</option> : null}
      {NEWEST_FIRST.map((form) => (
        <option key={form} value={form}>
          {labels.form(form)}
        </option>
      ))}
    </select>
  )
}
