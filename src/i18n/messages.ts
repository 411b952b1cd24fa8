import type { messages } from './messages/zh-Hans/index'

/** Typed by the source language: a key missing in another language is a type error. */
export type Messages = typeof messages
