/** A task of its own for what comes next: a tap in between is answered first. */
export const nextTask = async (): Promise<void> => {
  // whoever looks at what sets timers reads all that is being run, which may be the whole app
  await Promise.resolve()
  await new Promise((resolve) => setTimeout(resolve))
}
