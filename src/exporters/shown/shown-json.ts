import type { Shown } from '../../core/schema/wire-shown'

/** What is shown as JSON; its schema is printed by `nianbao schema shown`. */
export const shownJson = (shown: Shown): string => `${JSON.stringify(shown, null, 2)}\n`
