import { version } from '../../package.json'

/** Version of the package. */
export const VERSION = version
