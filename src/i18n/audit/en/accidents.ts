import type { GroupWording } from '../wording'

export const ACCIDENTS: GroupWording<'accidents'> = {
  'accident-change': {
    name: 'Changes agree with both values',
    states:
      'A printed change and percentage agree with this period’s value and the one worked out for the period before; rounded and truncated percentages both agree.',
    fails: 'The printed change does not agree with the values of both periods.',
    basis: 'Arithmetic: earlier value = value − change; percentage = change ÷ earlier value',
  },
}
