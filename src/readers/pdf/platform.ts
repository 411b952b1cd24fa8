/** Supplies what pdf.js uses and Node 20 and browsers of its age lack; without it pages lose their lines unnoticed. */
export const supplyMissing = (): void => {
  if (!('withResolvers' in Promise)) Object.defineProperty(Promise, 'withResolvers', { value: withResolvers })
  if (!('transferToFixedLength' in ArrayBuffer.prototype))
    // oxlint-disable-next-line eslint/no-extend-native -- a method of the standard that this platform is older than
    Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', { value: transferToFixedLength })
}

function withResolvers<T>() {
  let resolve: (value: T | PromiseLike<T>) => void = () => {}
  let reject: (reason: unknown) => void = () => {}
  const promise = new Promise<T>((onResolve, onReject) => {
    resolve = onResolve
    reject = onReject
  })
  return { promise, resolve, reject }
}

/** A copy: the original stays usable, which nothing here minds. */
function transferToFixedLength(this: ArrayBuffer, length: number = this.byteLength): ArrayBuffer {
  const copy = new Uint8Array(length)
  copy.set(new Uint8Array(this, 0, Math.min(length, this.byteLength)))
  return copy.buffer
}
