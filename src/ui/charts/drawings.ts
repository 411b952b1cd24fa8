// Entry of the one chunk that holds Recharts and everything drawn with it.
export { BarsDrawing } from './bars-drawing'
export { ColumnsDrawing } from './columns-drawing'
export { TrendDrawing } from './trend-drawing'
