/** Records of RFC 4180; a quote that never closes ends with the text. */
export const csvRecords = (text: string): readonly (readonly string[])[] => {
  const records: string[][] = []
  let record: string[] = []
  let field = ''
  let quoted = false
  const endField = (): void => {
    record.push(field)
    field = ''
  }
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (quoted) {
      if (sign !== '"') field += sign
      else if (text[at + 1] === '"') {
        field += '"'
        at += 1
      } else quoted = false
    } else if (sign === '"' && field === '') quoted = true
    else if (sign === ',') endField()
    else if (sign === '\n') {
      endField()
      records.push(record)
      record = []
    } else if (sign !== '\r') field += sign
  }
  if (field !== '' || record.length > 0) {
    endField()
    records.push(record)
  }
  return records
}
