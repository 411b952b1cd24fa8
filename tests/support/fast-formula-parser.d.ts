declare module 'fast-formula-parser' {
  interface Position {
    readonly sheet: string
    readonly row: number
    readonly col: number
  }
  export default class FormulaParser {
    constructor(config: {
      readonly onCell: (at: Position) => unknown
      readonly onRange: () => never
    })
    parse(formula: string, at: Position): unknown
  }
}
