import type { GroupWording } from '../wording'

export const STRUCTURE: GroupWording<'structure'> = {
  'required-parts-present': {
    name: 'All required parts are there',
    states: 'An annual report should contain every part its form prescribes.',
    fails: 'A prescribed part is missing.',
    basis:
      'The six parts of Guobangongkaibanhan [2019] No. 60 and [2021] No. 30; article 50 of the Regulations lists the contents',
  },
  'required-tables-filled': {
    name: 'The tables are there and filled in',
    states: 'The parts on proactive disclosure, requests and review each have a table, with 0 where there was nothing.',
    fails: 'The table of this part is blank, or was not found.',
    basis: 'Tables of the forms of 2019 (No. 60) and 2021 (No. 30)',
  },
  'announced-parts-present': {
    name: 'The parts announced are the parts there',
    states: 'A report that says of how many parts it consists should have that many.',
    fails: 'The number of parts announced differs from the parts there, or from the names listed with it.',
    basis: 'The preface of the report itself',
  },
  'parts-numbered-in-order': {
    name: 'Parts are numbered in order',
    states: 'Parts should be numbered from one, without repetition or gap.',
    fails: 'A number of a part is repeated, skipped or starts again.',
    basis: 'The headings of the report itself',
  },
  'period-is-calendar-year': {
    name: 'The period is the whole report year',
    states: 'The statistical period of an annual report should be 1 January to 31 December of its year.',
    fails: 'The stated period is not the whole report year.',
    basis: 'Article 49 of the Regulations: the report is on the year before; a year is 1 January to 31 December',
  },
  'published-after-period': {
    name: 'Published after the period and in time',
    states: 'An annual report should be published after its period has ended and within the term of the law.',
    fails: 'The date of publication or signature is before the last day of the period, or later than the law says.',
    basis:
      'Article 49 of the Regulations: departments by 31 January, governments by 31 March of the next year; before 2019 all by 31 March (Article 31 of the Regulations of 2008)',
  },
  'one-report-year': {
    name: 'One report year throughout',
    states: 'Title, period and text should speak of the same year as the year of the report.',
    fails: 'The report takes another year for its own; an earlier text may have been copied.',
    basis: 'The title and the period of the report itself',
  },
  'one-agency': {
    name: 'One agency throughout',
    states: 'The agency that compiles the report, and what it calls itself, should be the agency of the title.',
    fails: 'The text names another agency as its own; the text of another agency may have been copied.',
    basis: 'The title and the signature of the report itself',
  },
  'form-of-its-year': {
    name: 'The form is the one in force',
    states: 'A report should use the form in force for its year.',
    fails: 'The report uses or cites a form that was not in force for its year.',
    basis:
      'Guobanfa [2014] No. 32 (2014–2018), Guobangongkaibanhan [2019] No. 60 (2019–2020) and [2021] No. 30 (from 2021)',
  },
  'same-unit': {
    name: 'One unit for one indicator',
    states: 'An indicator should have the same unit in the text and in the table.',
    fails: 'An indicator has one unit in the text and another in the table.',
    basis: 'The unit column of the form of Guobanfa [2014] No. 32',
  },
  'power-held': {
    name: 'Regulations are made by who may make them',
    states:
      'Only departments of the State Council and governments of provinces, cities with districts and autonomous prefectures may make regulations; everyone else should report 0.',
    fails:
      'A body without that power reports regulations made; internal rules or normative documents may have been counted.',
    basis: 'Articles 91 and 93 of the Legislation Law',
  },
  'heading-without-value': {
    name: 'Heading rows carry no number',
    states: 'Heading rows of the form, with “——” as unit, should carry no number.',
    fails: 'A heading row carries a number; it may belong to another row.',
    basis: 'The form of Guobanfa [2014] No. 32',
  },
  'decisions-are-no-items': {
    name: 'Decisions are no items',
    states:
      'Items of last year and their change count items; decisions made are counted in a column of their own and do not follow from the two.',
    fails:
      'In several rows the decisions are exactly the items of last year plus the change: the columns may have been taken for last year, change and this year.',
    basis: 'Part 2 of the form of Guobangongkaibanhan [2019] No. 60',
  },
}
