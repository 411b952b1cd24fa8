import { accidents } from './accidents'
import { app } from './app'
import { channels } from './channels'
import { charts } from './charts'
import { figures } from './figures'
import { importing } from './importing'
import { overview } from './overview'
import { readings } from './readings'
import { requests } from './requests'
import { resources } from './resources'
import { responses } from './responses'
import { source } from './source'
import type { Messages } from '../../messages'

export const messages: Messages = {
  app,
  charts,
  figures,
  importing,
  source,
  overview,
  readings,
  channels,
  responses,
  requests,
  accidents,
  resources,
}
