// oxlint-disable-next-line import/default -- Vite makes this export of the worker
import AuditWorker from './audit.worker?worker&inline'
// oxlint-disable-next-line import/default -- Vite makes this export of the worker
import ImportWorker from './import.worker?worker&inline'
import type { startAuditWorker as startOfSite } from './start-worker'

/** A new worker that reads documents, from the page itself. */
export const startImportWorker: typeof startOfSite = () => new ImportWorker()

/** A new worker that audits imported reports, from the page itself. */
export const startAuditWorker: typeof startOfSite = () => new AuditWorker()
