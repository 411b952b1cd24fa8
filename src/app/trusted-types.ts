import { isOwnWorker } from './own-workers'

interface TrustedTypes {
  readonly createPolicy: (name: string, rules: { readonly createScriptURL: (address: string) => string }) => unknown
}

const isTrustedTypes = (found: unknown): found is TrustedTypes =>
  typeof found === 'object' && found !== null && 'createPolicy' in found

/**
 * Lets the page start its own workers, which the content security policy forbids for any plain address. Nothing else is
 * let through: no text ever becomes markup or script.
 */
export const allowOwnWorkers = (): void => {
  const found: unknown = Reflect.get(globalThis, 'trustedTypes')
  if (!isTrustedTypes(found)) return
  found.createPolicy('default', {
    createScriptURL: (address) => {
      if (!isOwnWorker(new URL(address, document.baseURI))) throw new TypeError(`not a script of this site: ${address}`)
      return address
    },
  })
}
