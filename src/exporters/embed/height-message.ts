/** `type` of the message in which an embedded card tells its parent page how many CSS pixels it is high. */
export const HEIGHT_MESSAGE = 'nianbao:height'
