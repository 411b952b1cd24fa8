import type { words } from './zh-Hans'

/** Typed by the source language: a key missing in another language is a type error. */
export type SourcesWords = typeof words
