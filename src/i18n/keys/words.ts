/** Words of the setting for keys of one character; loaded with the places that offer it. */
export interface KeysWords {
  readonly single: string
}
