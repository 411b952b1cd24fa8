const EVENT_NAME = /[“"「‘'](?<name>\d{1,2}\s?[.·•．・]\s?\d{1,2})[”"」’']/u

/** Name of an event in its sentence, with one kind of dot. @example eventName('其中“6.29”…') // '6·29' */
export const eventName = (printed: string): string | null =>
  EVENT_NAME.exec(printed)?.groups?.name?.replace(/\s?[.·•．・]\s?/u, '·') ?? null
