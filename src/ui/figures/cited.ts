import type { FigureRef, TableData } from '../charts/series'

/** Every place the figures of a table stand at, those a worked-out figure rests on too. */
export const citedIn = (table: TableData): readonly FigureRef[] =>
  table.rows
    .flatMap(({ cells }) => cells.flatMap(({ source, parts = [] }) => [source, ...parts.map((part) => part.source)]))
    .flatMap((source) => (source === null || source === undefined ? [] : [source, ...(source.also ?? [])]))
