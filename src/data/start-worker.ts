/** A new worker that reads documents. */
export const startImportWorker = (): Worker =>
  new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' })

/** A new worker that audits imported reports. */
export const startAuditWorker = (): Worker =>
  new Worker(new URL('./audit.worker.ts', import.meta.url), { type: 'module' })
