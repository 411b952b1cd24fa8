/** Workers are started from the place the page came from, and from nowhere else. */
export const isOwnWorker = ({ origin }: URL): boolean => origin === window.location.origin
