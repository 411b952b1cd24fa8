import { accidentFigures } from './accident-figures'
import { app } from './app'
import { bars } from './bars'
import { charts } from './charts'
import { figures } from './figures'
import { importing } from './importing'
import { overview } from './overview'
import { readings } from './readings'

/** All words of the interface in simplified Chinese, the source language. */
export const messages = {
  accidentFigures,
  app,
  bars,
  charts,
  figures,
  importing,
  overview,
  readings,
}
