import { accidentFigures } from './accident-figures'
import { app } from './app'
import { bars } from './bars'
import { charts } from './charts'
import { figures } from './figures'
import { importing } from './importing'
import { overview } from './overview'
import { readings } from './readings'
import type { Messages } from '../../messages'

export const messages: Messages = {
  accidentFigures,
  app,
  bars,
  charts,
  figures,
  importing,
  overview,
  readings,
}
