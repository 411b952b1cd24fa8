import type { Audit } from '../core/schema/wire-audit'
import type { AuditRequest } from './audit.worker'
import { startAuditWorker } from './start-worker'

/** Audits imported reports beside the page, so that a large library never makes it wait. */
export const auditInWorker = (request: AuditRequest): Promise<Audit> =>
  new Promise((resolve, reject) => {
    const worker = startAuditWorker()
    worker.addEventListener('message', ({ data }: MessageEvent<Audit>) => {
      worker.terminate()
      resolve(data)
    })
    worker.addEventListener('error', ({ message }) => {
      worker.terminate()
      reject(new Error(message))
    })
    worker.postMessage(request, [])
  })
