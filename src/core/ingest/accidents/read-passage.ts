import type { AccidentField, Severity } from '../../domain/accident'
import type { Period } from '../../domain/period'
import type { Place } from '../../domain/place'
import type { Draft, Subject } from './draft'
import { changeField, COUNT_FIELD, figureOf, inWanYuan } from './draft'
import type { PeriodMention } from './periods'
import { findPeriods } from './periods'
import type { ScopeMention } from './scopes'
import { findScopes } from './scopes'
import type { NumberPart, Quantity, Token } from './tokens'
import { tokenise } from './tokens'
import { BREAK_WORDS, NOT_ACCIDENTS } from './vocabulary'

/** A paragraph with what is known before it is read. */
export interface Passage {
  /** Normalised text. */
  readonly text: string
  readonly place: (start: number, end: number) => Place
  readonly printed: (start: number, end: number) => string
  readonly year: number | null
  readonly period: Period | null
  readonly scope: string | null
  readonly severity: Severity | null
  readonly sector: string | null
  /** `event` for a document about one named accident. */
  readonly role: Draft['role']
}

type Mark =
  | (Token & { readonly source: 'token' })
  | (PeriodMention & { readonly source: 'period' })
  | (ScopeMention & { readonly source: 'scope' })

interface ChangeItem {
  readonly sign: 1 | -1 | 0
  readonly number: NumberPart
  readonly unit: '起' | '人' | '万元' | '亿元' | '元' | '%' | ''
  readonly quantity: Quantity | null
  readonly start: number
  readonly end: number
}

const YEAR_BEFORE: readonly string[] = ['yoy']
/** A change explained by a new method, or said of each of several areas, is no change of the total. */
const NOT_ONE_AREA = new RegExp(`${BREAK_WORDS.source}|\\d{1,3}个(?:设区|市|县|区|省|单位|行业|重点)`, 'u')
const PERSONS: readonly Quantity[] = ['deaths', 'deathsAndMissing', 'injuries', 'seriousInjuries']
const ENUMERATED_SEVERITY =
  /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[.、])\p{Script=Han}{0,3}(?:较大|重大|特大|特别重大)/u

/** Reads the accident statements of one paragraph. */
export const readPassage = (passage: Passage): readonly Draft[] => new PassageReader(passage).read()

/** All marks of a paragraph in order; tokens inside a period (the 1 and 8 of 1-8月) are no figures. */
const marksOf = (text: string, year: number | null): readonly Mark[] => {
  const tokens = tokenise(text)
  const compared = tokens.filter((token) => token.kind === 'basis')
  const inside = (spans: readonly { start: number; end: number }[], at: number): boolean =>
    spans.some((span) => at >= span.start && at < span.end)
  const periods = findPeriods(text, year).filter((period) => !inside(compared, period.start))
  const scopes = findScopes(text)
  return [
    ...tokens.filter((token) => !inside(periods, token.start)).map((token) => ({ ...token, source: 'token' as const })),
    ...periods.map((period) => ({ ...period, source: 'period' as const })),
    ...scopes.map((scope) => ({ ...scope, source: 'scope' as const })),
  ].sort((left, right) => left.start - right.start)
}

interface Frame {
  readonly draft: Draft | null
  readonly subject: Subject
  readonly names: readonly Quantity[]
  readonly role: Draft['role']
  readonly dirty: boolean
}

/** One pass over the marks of a paragraph; each handler adds to the statement being read or begins a new one. */
class PassageReader {
  private readonly passage: Passage
  private readonly marks: readonly Mark[]
  private readonly drafts: Draft[] = []
  private header: { severity: Severity | null; sector: string | null }
  private subject: Subject
  private draft: Draft | null = null
  private dirty = true
  private figuresSinceSubject = false
  private regions: string[] = []
  /** Sectors listed side by side (农林牧渔业、采矿业), for a zero that is said of all. */
  private sectors: string[] = []
  private each = false
  private names: Quantity[] = []
  private lastOrder: readonly Quantity[] = ['incidents', 'deaths']
  private group: ChangeItem[] = []
  private verb: { readonly sign: 1 | -1; readonly quantity: Quantity | null } | null = null
  private distribute: 'each' | 'all' | null = null
  /** What changes are measured against; two where one sentence says both (同比、环比均持平). */
  private bases: readonly string[] = YEAR_BEFORE
  private target = false
  private share = false
  private part = false
  private role: Draft['role']
  /** 全省死亡人数:2003年6774人,2004年…: the quantity the colon announced. */
  private announced: Quantity | null = null
  private clauseStart = 0
  private sentenceStart = 0
  /** Sector of the first statement of the sentence: severities after it are of that sector. */
  private sentenceSector: string | null = null
  private sentenceDrafts = 0
  private readonly frames: Frame[] = []
  private readonly enumerated: boolean

  constructor(passage: Passage) {
    this.passage = passage
    this.role = passage.role
    this.marks = marksOf(passage.text, passage.year)
    this.header = { severity: passage.severity, sector: passage.sector }
    this.subject = { scope: passage.scope, sector: passage.sector, severity: passage.severity, period: passage.period }
    this.enumerated = ENUMERATED_SEVERITY.test(passage.text)
  }

  read(): readonly Draft[] {
    for (let index = 0; index < this.marks.length; index += 1) {
      const mark = this.marks[index]
      if (mark === undefined) break
      if (mark.source === 'period') this.onPeriod(mark)
      else if (mark.source === 'scope') this.onScope(mark, index)
      else index = this.onToken(mark, index)
    }
    this.endGroup()
    return this.drafts.filter((draft) => Object.keys(draft.figures).length > 0 || draft.comparisons.length > 0)
  }

  private onPeriod(mark: PeriodMention): void {
    this.endGroup()
    this.setSubject({ period: mark.period }, mark.start)
  }

  private onScope(mark: ScopeMention, index: number): void {
    this.endGroup()
    const before = this.marks[index - 1]
    const beforeThat = this.marks[index - 2]
    const listed =
      mark.region &&
      before?.source === 'token' &&
      before.kind === 'and' &&
      beforeThat?.source === 'scope' &&
      beforeThat.region
    this.regions = mark.region ? [...(listed ? this.regions : []), mark.scope] : []
    this.each = false
    this.setSubject(
      mark.region ? { scope: mark.scope, sector: null, severity: null } : { scope: mark.scope },
      mark.start,
    )
  }

  private setSubject(change: Partial<Subject>, at: number): void {
    this.subject = { ...this.subject, ...change }
    this.dirty = true
    this.figuresSinceSubject = false
    if (at < this.clauseStart) this.clauseStart = at
  }

  private onToken(token: Token & { source: 'token' }, index: number): number {
    switch (token.kind) {
      case 'stop':
        this.onStop(token.mark, token.start)
        break
      case 'count':
        this.onCount(token)
        break
      case 'bare':
        return this.onBare(token, index)
      case 'percent':
        this.onPercent(token)
        break
      case 'level':
        this.group.push({
          sign: 0,
          number: { value: 0, inWords: true },
          unit: '',
          quantity: null,
          start: token.start,
          end: token.end,
        })
        break
      case 'name':
        if (this.group.length > 0) this.endGroup()
        if (!this.names.includes(token.quantity)) this.names.push(token.quantity)
        break
      case 'change':
        this.onChange(token)
        break
      case 'distribute':
        if (this.group.length > 0) this.endGroup()
        this.distribute = token.all ? 'all' : 'each'
        break
      case 'basis':
        this.onBasis(token.basis === 'other' ? this.basisOf(token.words) : token.basis, index)
        break
      case 'severity':
        this.onSeverity(token.severity, token.start)
        break
      case 'sector':
        this.onSector(token.sector, token.start, index)
        break
      case 'none':
        return this.onNone(token, index)
      case 'no-quantity':
        this.onNoQuantity(token)
        break
      case 'target':
        this.target = true
        break
      case 'share':
        this.endGroup()
        this.share = true
        break
      case 'part':
        this.endGroup()
        this.part = true
        break
      case 'each':
        this.each = true
        break
      case 'event':
        this.role = 'event'
        this.dirty = true
        break
      case 'excluded':
        if (this.draft?.role === 'event' && !this.dirty) this.draft.role = 'excluded'
        this.role = 'excluded'
        break
      case 'and':
      case 'than':
      case 'previous':
      case 'accident':
        break
    }
    return index
  }

  private onBasis(basis: string, index: number): void {
    this.endGroup(true)
    const [before, beforeThat] = [this.marks[index - 1], this.marks[index - 2]]
    const joined =
      before?.source === 'token' &&
      before.kind === 'and' &&
      beforeThat?.source === 'token' &&
      beforeThat.kind === 'basis'
    this.bases = joined ? [...this.bases, basis] : [basis]
  }

  /** 较2017年 in a report of 2018 is last year; any other base keeps its words. */
  private basisOf(words: string): string {
    const year = /(?<year>20\d{2}|19\d{2})年/u.exec(words)?.groups?.year
    return year !== undefined && Number(year) === Number((this.subject.period?.to ?? '').slice(0, 4)) - 1
      ? 'yoy'
      : words
  }

  private onStop(mark: string, at: number): void {
    if (mark === '(') {
      this.frames.push({
        draft: this.draft,
        subject: this.subject,
        names: this.names,
        role: this.role,
        dirty: this.dirty,
      })
      if (this.group.length > 0) this.endGroup()
      this.part = true
    } else if (mark === ')') {
      this.endGroup()
      const frame = this.frames.pop()
      if (frame !== undefined) {
        this.draft = frame.draft
        this.subject = frame.subject
        this.names = [...frame.names]
        // 4月17日事故(非生产安全事故): the remark in brackets is about the event before it
        this.role = this.role === 'excluded' ? 'excluded' : frame.role
        this.dirty = frame.dirty || frame.draft === null
      }
    } else {
      if (mark === ':' && this.names.length === 1) this.announced = this.names[0] ?? null
      this.endGroup()
      this.target = false
      this.share = false
      if (mark === ':') this.takeHeader(at)
      if (mark === ';') this.endSegment()
      if (mark === '。') this.endSentence(at)
    }
    this.clauseStart = at + 1
  }

  /** 较大事故:…, (一)工矿商贸事故。…: a heading inside the paragraph rules what follows. */
  private takeHeader(at: number): void {
    if (this.figuresSinceSubject || at - this.sentenceStart > 40) return
    if (this.subject.severity !== null || this.subject.sector !== null)
      this.header = { severity: this.subject.severity, sector: this.subject.sector }
  }

  private endSegment(): void {
    this.bases = YEAR_BEFORE
    this.part = false
    this.role = this.passage.role
    if (this.figuresSinceSubject && this.draft?.role !== 'statistic') this.restoreHeader()
  }

  private endSentence(at: number): void {
    if (this.drafts.length === 0) this.takeHeader(at)
    this.bases = YEAR_BEFORE
    this.part = false
    this.role = this.passage.role
    this.announced = null
    this.regions = []
    this.sentenceStart = at + 1
    this.sentenceSector = null
    this.sentenceDrafts = 0
    if (this.enumerated && this.header.severity === null)
      this.header = { ...this.header, severity: this.drafts[0]?.subject.severity ?? null }
    this.restoreHeader()
  }

  private restoreHeader(): void {
    const region = this.draft?.region ?? false
    this.subject = { ...this.subject, ...this.header, scope: region ? this.passage.scope : this.subject.scope }
    this.dirty = this.draft !== null && !sameSubject(this.draft.subject, this.subject)
    this.figuresSinceSubject = false
  }

  private onSeverity(severity: Severity, at: number): void {
    this.endGroup()
    const sector = this.part ? (this.draft?.subject.sector ?? null) : this.sentenceSector
    const here = this.sinceLast(';。', at).includes(this.subject.sector ?? '\u0000')
    const kept = here ? this.subject.sector : (this.header.sector ?? sector)
    this.setSubject({ severity: this.nameOfTheTime(severity), sector: kept }, at)
  }

  /** Until May 2007 重大 meant 3–9 deaths (series.md, break 1); a printed 一次死亡3-9人 says so too. */
  private nameOfTheTime(severity: Severity): Severity {
    const year = Number((this.subject.period?.to ?? '').slice(0, 4)) || this.passage.year
    const old = (year !== null && year > 0 && year < 2007) || /死亡3(?:-|~|至|—)9人/u.test(this.passage.text)
    return severity === 'major' && old ? 'major-pre-2007' : severity
  }

  private onSector(sector: string, at: number, index: number): void {
    this.endGroup()
    const before = this.marks[index - 1]
    const beforeThat = this.marks[index - 2]
    const listed =
      before?.source === 'token' &&
      before.kind === 'and' &&
      beforeThat?.source === 'token' &&
      beforeThat.kind === 'sector'
    this.sectors = [...(listed ? this.sectors : []), sector]
    const severityHere = !this.figuresSinceSubject && this.dirty && this.sinceLast(',;。:', at).length < 14
    const kept =
      severityHere || /中,$|事故中/u.test(this.sinceLast('。;', at)) || this.part
        ? this.subject.severity
        : this.header.severity
    this.setSubject({ sector, severity: kept }, at)
  }

  private sinceLast(marks: string, at: number): string {
    let start = at
    while (start > 0 && !marks.includes(this.passage.text[start - 1] ?? '')) start -= 1
    return this.passage.text.slice(start, at)
  }

  private begin(start: number): Draft {
    const region = this.regions.length > 0 && this.regions.includes(this.subject.scope ?? '')
    const draft: Draft = {
      subject: this.subject,
      figures: {},
      comparisons: [],
      role: this.role,
      region,
      part: this.part,
      sentence: this.sinceLast('。', start),
      start: Math.min(start, Math.max(this.clauseStart, 0)),
      end: start,
      counted: [],
      fresh: [],
      changed: [],
    }
    this.drafts.push(draft)
    if (this.sentenceDrafts === 0 && draft.subject.severity === null) this.sentenceSector = draft.subject.sector
    this.sentenceDrafts += 1
    this.draft = draft
    this.dirty = false
    return draft
  }

  /** The statement a figure belongs to: a new one when the subject changed or the field is taken. */
  private target_(field: AccidentField | null, start: number): Draft {
    const current = this.draft
    if (current === null || this.dirty || (field !== null && current.figures[field] !== undefined)) {
      if (current !== null && this.dirty && sameSubject(current.subject, this.subject) && current.role === this.role) {
        this.dirty = false
        if (field === null || current.figures[field] === undefined) return current
      }
      return this.begin(start)
    }
    return current
  }

  private onCount(token: Token & { kind: 'count' }): void {
    this.endGroup()
    if (this.aboutLastYear(token.start)) return
    this.addCount(token.quantity, inWanYuanIfLoss(token), token)
  }

  private addCount(
    quantity: Quantity,
    number: NumberPart & { unitDoubt?: true },
    at: { start: number; end: number },
  ): void {
    const field = COUNT_FIELD[quantity]
    const targets = this.each ? this.regions : [null]
    for (const region of targets) {
      if (region !== null) this.setSubject({ scope: region }, at.start)
      const draft = this.target_(field, at.start)
      draft.figures[field] = figureOf(
        number,
        this.passage.printed(at.start, at.end),
        this.passage.place(at.start, at.end),
      )
      draft.counted.push(quantity)
      draft.fresh.push(quantity)
      draft.changed = []
      draft.end = Math.max(draft.end, at.end)
    }
    this.names = []
    this.bases = YEAR_BEFORE
    this.figuresSinceSubject = true
    this.distribute = null
  }

  /** 去年同期…: a figure of last year is not this year's. */
  private aboutLastYear(at: number): boolean {
    return /(?<![与较比和同])(?:去年|上年)同期(?!相比|比|均)/u.test(this.sinceLast(';。(', at))
  }

  private onBare(token: Token & { kind: 'bare' }, index: number): number {
    const item: ChangeItem = {
      sign: this.verb?.sign ?? 1,
      number: token.number,
      unit: token.unit,
      quantity: this.verb?.quantity ?? null,
      start: token.start,
      end: token.end,
    }
    if (this.verb !== null) {
      this.group.push(item)
      return index
    }
    if (this.target && this.share) {
      if (token.unit === '人' || token.unit === '起')
        this.addTarget(token.unit === '起' ? 'targetIncidents' : 'targetDeaths', token.number, token)
      return index
    }
    if (token.unit === '起') return this.onIncidents(token, index)
    const previous = this.marks[index - 1]
    if (token.unit === '人' && this.announced !== null && previous?.source === 'period') {
      this.addCount(this.announced, token.number, token)
      return index
    }
    const before = previous?.source === 'token' && previous.kind === 'and' ? this.marks[index - 2] : previous
    if (
      token.unit === '人' &&
      before?.source === 'token' &&
      before.kind === 'bare' &&
      before.unit === '起' &&
      this.draft?.figures.deaths === undefined
    )
      this.addCount('deaths', token.number, token)
    return index
  }

  /** 53起, or 2起道路交通较大事故 where the subject follows the number. */
  private onIncidents(token: Token & { kind: 'bare' }, index: number): number {
    const clause = this.sinceLast(',;。:(', token.start)
    if (NOT_ACCIDENTS.test(clause) || /\d人以上的?$/u.test(clause) || this.aboutLastYear(token.start)) return index
    const ahead = this.passage.text.slice(token.end, token.end + 8)
    if (NOT_ACCIDENTS.test(ahead.split(/[,;。:()]/u)[0] ?? '')) return index
    let next = index
    let end = token.end
    for (;;) {
      const mark = this.marks[next + 1]
      if (mark === undefined || mark.source !== 'token' || mark.start - end > 6) break
      if (mark.kind === 'severity') this.onSeverity(mark.severity, mark.start)
      else if (mark.kind === 'sector') this.setSubject({ sector: mark.sector }, mark.start)
      else if (mark.kind !== 'accident') break
      end = mark.end
      next += 1
    }
    // 3起为营运车辆无责任事故 says of what kind some of the counted are
    if (/^(?:为|是|属|系)/u.test(ahead)) return index
    if (/^(?:事故)?(?:中|里)/u.test(this.passage.text.slice(end, end + 3))) return next
    this.endGroup()
    this.addCount('incidents', token.number, token)
    return next
  }

  private onPercent(token: Token & { kind: 'percent' }): void {
    if (this.share) {
      if (this.target || /控制(?:考核)?(?:指标|目标)/u.test(this.sinceLast('。', token.start))) {
        const quantity = this.draft?.counted.at(-1)
        const field = quantity === 'incidents' ? 'targetIncidentsPct' : quantity === 'deaths' ? 'targetDeathsPct' : null
        if (field !== null) this.addTarget(field, token.number, token)
      }
      this.share = false
      return
    }
    if (this.target && this.verb === null) {
      const field = this.draft?.figures.targetDeaths === undefined ? null : 'targetDeathsPct'
      if (field !== null) this.addTarget(field, token.number, token)
      return
    }
    if (this.verb === null) return
    this.group.push({
      sign: this.verb.sign,
      number: token.number,
      unit: '%',
      quantity: this.verb.quantity,
      start: token.start,
      end: token.end,
    })
  }

  private addTarget(field: AccidentField, number: NumberPart, at: { start: number; end: number }): void {
    const draft = this.draft
    if (draft === null || draft.figures[field] !== undefined) return
    draft.figures[field] = figureOf(
      number,
      this.passage.printed(at.start, at.end),
      this.passage.place(at.start, at.end),
    )
    draft.end = Math.max(draft.end, at.end)
  }

  private onChange(token: Token & { kind: 'change' }): void {
    const joined =
      this.group.length > 0 &&
      /^(?:和|、|及|与|,)?$/u.test(this.passage.text.slice(this.group.at(-1)?.end ?? 0, token.start))
    if (this.group.length > 0 && !joined) this.endGroup()
    if (this.group.length > 0 && this.group.at(-1)?.unit !== '%' && token.quantity !== null) this.endGroup(true)
    this.verb = { sign: token.sign, quantity: token.quantity }
  }

  private onNone(token: Token & { kind: 'none' }, index: number): number {
    this.endGroup()
    const clause = this.sinceLast(',;。:(', token.start)
    const rest = this.passage.text.slice(token.start).split(/[,;。:()]/u)[0] ?? ''
    const skipped =
      /\d{1,4}(?:个|家|户)|个(?:市|县|区)|(?:去年|上年)同期/u.test(clause) ||
      /一次死亡|死亡\d+人以上|亡人|死亡事故|伤亡事故/u.test(rest)
    let next = index
    let severity: Severity | null = null
    while (true) {
      const mark = this.marks[next + 1]
      if (mark === undefined || mark.source !== 'token' || mark.start >= token.start + rest.length) break
      if (mark.kind === 'severity') severity = mark.severity
      else if (mark.kind !== 'accident' && mark.kind !== 'and') break
      next += 1
    }
    const about = /事故|安全生产|录入|伤亡/u.test(rest)
    const named =
      this.regions.length > 0 || (this.dirty && (this.subject.sector !== null || /月|季度|年/u.test(clause)))
    if (skipped || !about || (severity === null && !named)) return next
    this.addZero(severity, token, rest.length)
    return next
  }

  private addZero(severity: Severity | null, token: { start: number; end: number }, length: number): void {
    const subject = this.subject
    if (severity !== null) this.setSubject({ severity: this.nameOfTheTime(severity) }, token.start)
    const at = { start: token.start, end: token.start + length }
    this.each = this.regions.length > 1
    const sectors =
      severity === null && this.sectors.includes(this.subject.sector ?? '') ? this.sectors : [this.subject.sector]
    for (const sector of sectors) {
      if (sector !== this.subject.sector) this.setSubject({ sector }, token.start)
      this.addCount('incidents', { value: 0, inWords: true }, at)
    }
    this.each = false
    if (severity !== null) {
      this.subject = { ...subject, severity: this.header.severity }
      // 未发生特别重大事故,同比减少1起: a change right after it still belongs to the zero
      this.dirty = false
    }
  }

  private onNoQuantity(token: Token & { kind: 'no-quantity' }): void {
    this.endGroup()
    const draft = this.draft
    if (draft === null || this.aboutLastYear(token.start) || /\d{1,4}个/u.test(this.sinceLast(',;。:', token.start)))
      return
    for (const quantity of token.quantities) {
      const field = COUNT_FIELD[quantity]
      if (draft.figures[field] === undefined) this.addCount(quantity, { value: 0, inWords: true }, token)
    }
  }

  /** Applies the collected changes to their quantities; `keep` keeps names for a change that continues. */
  private endGroup(keep = false): void {
    const items = this.group
    this.group = []
    this.verb = null
    if (items.length > 0) this.applyChanges(items)
    if (items.length > 0 || !keep) {
      if (items.length > 0 || this.names.length > 0) {
        if (items.length > 0) this.names = []
        else if (!keep) this.names = []
      }
      if (items.length > 0) this.distribute = null
    }
  }

  private applyChanges(items: readonly ChangeItem[]): void {
    const first = items[0]
    if (first === undefined || NOT_ONE_AREA.test(this.sinceLast('。(;', first.start))) return
    const draft = this.target_(null, first.start)
    const quantities = this.quantitiesOf(items, draft)
    if (quantities === null) return
    const numbers: Quantity[] = []
    for (const [index, item] of items.entries()) {
      for (const quantity of quantities[index] ?? []) {
        this.addChange(draft, quantity, item)
        if (item.unit !== '%') numbers.push(quantity)
      }
    }
    if (numbers.length > 0) draft.changed = [...draft.changed, ...numbers]
    else draft.changed = []
    draft.fresh = []
    this.figuresSinceSubject = true
    const order = quantities.flat()
    if (items.length > 1 && order.length === items.length) this.lastOrder = order
  }

  /** For each item the quantities it changes; null where they cannot be told. */
  private quantitiesOf(items: readonly ChangeItem[], draft: Draft): readonly (readonly Quantity[])[] | null {
    const percents = items.every((item) => item.unit === '%' || item.sign === 0)
    if (!percents) return this.numberQuantities(items, draft)
    const order =
      this.names.length > 0
        ? this.names
        : draft.changed.length >= items.length && draft.changed.length > 0
          ? draft.changed
          : draft.counted
    const [only] = items
    if (items.length === 1 && only !== undefined) {
      if (only.quantity !== null) return [[only.quantity]]
      const steady = only.sign === 0 && this.names.length === 0 && this.distribute === null
      if (steady) return draft.fresh.length > 0 ? [draft.fresh] : order.length === 1 ? [order] : null
      if (this.distribute !== null || only.sign === 0) return order.length > 0 ? [order] : null
      const last = this.names.length > 1 && only.unit === '%' ? null : order.at(-1)
      return last === undefined || last === null ? null : [[last]]
    }
    const listed = order.length > 0 ? order : this.lastOrder
    if (listed.length === items.length) return listed.map((quantity) => [quantity])
    const counted = draft.counted.filter((quantity) => this.isFree(draft, quantity))
    return counted.length === items.length ? counted.map((quantity) => [quantity]) : null
  }

  private isFree(draft: Draft, quantity: Quantity): boolean {
    const [basis] = this.bases
    const field = basis === 'yoy' || basis === 'mom' ? changeField(basis, quantity, true) : null
    return field === null || draft.figures[field] === undefined
  }

  /** 减少715起、371人: the unit tells the quantity; 人 goes to the named or the next counted quantity of people. */
  private numberQuantities(items: readonly ChangeItem[], draft: Draft): readonly (readonly Quantity[])[] {
    const people = this.names.filter((name) => PERSONS.includes(name))
    const counted = draft.counted.filter((quantity) => PERSONS.includes(quantity))
    let person = 0
    return items.map((item): readonly Quantity[] => {
      if (item.quantity !== null && item.unit === '人') return [item.quantity]
      if (item.unit === '起') return ['incidents']
      if (item.unit === '人') {
        const next = items.length === 1 ? counted.at(-1) : counted[person]
        const quantity = people[person] ?? next ?? (person === 0 ? 'deaths' : undefined)
        person += 1
        return quantity === undefined ? [] : [quantity]
      }
      if (item.unit === '%') return this.names.at(-1) === undefined ? [] : this.names.slice(-1)
      return item.unit === '' ? [] : ['loss']
    })
  }

  private addChange(draft: Draft, quantity: Quantity, item: ChangeItem): void {
    const money = quantity === 'loss' && item.unit !== '%' ? inWanYuan(item.number, item.unit) : item.number
    const value = item.sign === 0 ? 0 : item.sign * Math.abs(money.value)
    const place = this.passage.place(item.start, item.end)
    const printed = this.passage.printed(item.start, item.end)
    draft.end = Math.max(draft.end, item.end)
    const percent = item.unit === '%'
    if (this.target && !percent) {
      const field = quantity === 'incidents' ? 'vsTargetIncidents' : quantity === 'deaths' ? 'vsTargetDeaths' : null
      if (field !== null && draft.figures[field] === undefined)
        draft.figures[field] = figureOf({ ...money, value }, printed, place)
      return
    }
    for (const basis of this.bases) {
      if (basis !== 'yoy' && basis !== 'mom') {
        draft.comparisons.push({ basis, field: COUNT_FIELD[quantity], value, percent, printed, place })
        continue
      }
      const field = changeField(basis, quantity, percent)
      if (field !== null && draft.figures[field] === undefined)
        draft.figures[field] = figureOf({ ...money, value }, printed, place)
    }
  }
}

const inWanYuanIfLoss = (token: Token & { kind: 'count' }): NumberPart & { unitDoubt?: true } =>
  token.quantity === 'loss' ? inWanYuan(token.number, token.unit) : token.number

const sameSubject = (left: Subject, right: Subject): boolean =>
  left.scope === right.scope &&
  left.sector === right.sector &&
  left.severity === right.severity &&
  left.period?.from === right.period?.from &&
  left.period?.to === right.period?.to
