/**
 * A requirement and what is known of it: `proved` by the tests named; `partly`: they prove a part, `why` says what they
 * leave; `absent`: the page has nothing it is about; `open`: no test proves it.
 * @typedef {object} Line
 * @property {string} id
 * @property {'A' | 'AA'} level
 * @property {string} name
 * @property {'proved' | 'partly' | 'absent' | 'open'} claim
 * @property {string} [why]
 * @property {readonly (readonly [file: string, title: string])[]} [tests] title as in the source, `%s` for a parameter
 */

const EVERY_SCREEN = /** @type {const} */ ([
  'tests/e2e/screens.test.ts',
  '%s has no word in the console, none of English, fits narrow screens, and passes axe',
])
const SKIP = /** @type {const} */ ([
  'tests/app/app.test.tsx',
  'moves the focus to the content by the skip link and keeps the view',
])
const KEYS = /** @type {const} */ ([
  ['tests/ui/charts/chart-tip.test.tsx', '%s: every key leads to the words of its place, marks and gaps said'],
  ['tests/ui/charts/chart-tip.test.tsx', '%s: the first key reads the first mark, Page a tenth, End the last'],
  ['tests/e2e/tables.test.ts', 'is sorted, cut to columns and copied as a table, by keyboard and mouse'],
  ['tests/e2e/audit.test.ts', 'goes by keyboard: j to the next finding, Enter to its source'],
  [
    'tests/e2e/compare.test.ts',
    'is walked by mouse and keyboard, kept in the address, and leads to the source and back',
  ],
  ['tests/features/coverage/coverage.test.tsx', 'asks for the report of an empty cell by the keyboard'],
])
const PAGE = /** @type {const} */ ([
  'tests/e2e/wcag.test.ts',
  'is in the order of the document, without pictures, whole in other spacing, has edges, one frame, and is walked by Tab',
])
const CONTROL = /** @type {const} */ ([
  'tests/e2e/wcag.test.ts',
  'that is pressed and let go elsewhere does nothing, and a choice keeps the focus and the screen',
])
const NO_MEDIA = 'no recorded sound or video'

/** @type {(...row: [id: string, level: Line['level'], name: string, claim: Line['claim'], why?: string, tests?: Line['tests']]) => Line} */
const line = (...[id, level, name, claim, why, tests]) => ({ id, level, name, claim, why, tests })

/** The success criteria of WCAG 2.2, levels A and AA. @type {readonly Line[]} */
export const WCAG = [
  line('1.1.1', 'A', 'Non-text Content', 'partly', 'that each name says what its drawing says is judged by eye', [
    EVERY_SCREEN,
    ['tests/ui/charts/charts.test.tsx', 'has a name and shows every label, value and the total'],
    [
      'tests/ui/figures/card-sentence.test.ts',
      'is its latest figure with the change the metrics have made, each bound to its places',
    ],
  ]),
  line('1.2.1', 'A', 'Audio-only and Video-only', 'absent', NO_MEDIA),
  line('1.2.2', 'A', 'Captions (Prerecorded)', 'absent', NO_MEDIA),
  line('1.2.3', 'A', 'Audio Description or Media Alternative', 'absent', NO_MEDIA),
  line('1.2.4', 'AA', 'Captions (Live)', 'absent', NO_MEDIA),
  line('1.2.5', 'AA', 'Audio Description', 'absent', NO_MEDIA),
  line('1.3.1', 'A', 'Info and Relationships', 'partly', 'axe sees a part of it', [EVERY_SCREEN]),
  line(
    '1.3.2',
    'A',
    'Meaningful Sequence',
    'partly',
    'no style moves anything from its place in the document; that its order has sense is judged by eye',
    [PAGE],
  ),
  line(
    '1.3.3',
    'A',
    'Sensory Characteristics',
    'partly',
    'marks of charts are named in words; what notes tell is judged by eye',
    [['tests/ui/charts/charts.test.tsx', 'names what is worked out']],
  ),
  line('1.3.4', 'AA', 'Orientation', 'partly', 'upright and 320 × 256 lying; no test turns a device', [EVERY_SCREEN]),
  line('1.3.5', 'AA', 'Identify Input Purpose', 'absent', 'no field asks for data about the reader'),
  line('1.4.1', 'A', 'Use of Color', 'partly', 'links within text are tested, marks of charts by their words', [
    EVERY_SCREEN,
    ['tests/ui/charts/charts.test.tsx', 'names what is worked out'],
  ]),
  line('1.4.2', 'A', 'Audio Control', 'proved', undefined, [
    ['tests/features/reading/ReadButton.test.tsx', 'stops by its button and by Escape, and says nothing more'],
  ]),
  line(
    '1.4.3',
    'AA',
    'Contrast (Minimum)',
    'partly',
    'light, dark, contrast with 长者模式, forced colours; what axe cannot tell (over drawings) is judged by eye',
    [EVERY_SCREEN],
  ),
  line(
    '1.4.4',
    'AA',
    'Resize Text',
    'partly',
    'proved by zoom (400 % is 320 px); larger letters of the browser alone are not',
    [EVERY_SCREEN],
  ),
  line('1.4.5', 'AA', 'Images of Text', 'partly', 'no screen has a picture; dialogs are not looked at', [PAGE]),
  line(
    '1.4.10',
    'AA',
    'Reflow',
    'partly',
    'the page never scrolls sideways at 320 px; what is clipped or covered is judged by eye',
    [EVERY_SCREEN],
  ),
  line(
    '1.4.11',
    'AA',
    'Non-text Contrast',
    'partly',
    'edges of fields and tones of charts in three themes; buttons are told by their words',
    [PAGE],
  ),
  line('1.4.12', 'AA', 'Text Spacing', 'partly', 'every screen; dialogs and slides are not looked at', [PAGE]),
  line(
    '1.4.13',
    'AA',
    'Content on Hover or Focus',
    'partly',
    'the tip of charts; names the browser draws are its own',
    [
      [
        'tests/e2e/accessibility.test.ts',
        'lets the tip of a chart be pointed at, and put away by Escape without moving anything',
      ],
      ['tests/ui/charts/chart-tip.test.tsx', 'is put away by Escape pressed elsewhere, which moves nothing'],
    ],
  ),
  line('2.1.1', 'A', 'Keyboard', 'partly', 'the paths named; not every control', KEYS),
  line(
    '2.1.2',
    'A',
    'No Keyboard Trap',
    'partly',
    'the first stops of every screen, and the search, are left by keys; not every control',
    [PAGE, ['tests/features/find/find-dialog.test.tsx', 'is walked by the keyboard']],
  ),
  line('2.1.4', 'A', 'Character Key Shortcuts', 'proved', undefined, [
    [
      'tests/e2e/find.test.ts',
      'is opened and walked by keyboard and mouse, leads to views, and keeps out of the way of typing',
    ],
    [
      'tests/features/audit/audit.test.tsx',
      'takes j for a letter where single keys are switched off; arrows still step',
    ],
    ['tests/features/present/commands.test.ts', '%s can be switched off'],
  ]),
  line('2.2.1', 'A', 'Timing Adjustable', 'absent', 'nothing ends by time'),
  line('2.2.2', 'A', 'Pause, Stop, Hide', 'absent', 'nothing moves or changes by itself'),
  line('2.3.1', 'A', 'Three Flashes', 'absent', 'nothing flashes'),
  line('2.4.1', 'A', 'Bypass Blocks', 'proved', undefined, [
    SKIP,
    ['tests/e2e/accessibility.test.ts', 'reaches the content by the skip link'],
  ]),
  line('2.4.2', 'A', 'Page Titled', 'proved', undefined, [
    EVERY_SCREEN,
    ['tests/app/app.test.tsx', 'opens another screen by its link and marks where one is'],
  ]),
  line('2.4.3', 'A', 'Focus Order', 'partly', 'after the skip link and at a figure in its document', [
    SKIP,
    ['tests/features/source/source.test.tsx', 'arrives at the figure the address names: marked, focused and described'],
  ]),
  line('2.4.4', 'A', 'Link Purpose', 'partly', 'that links have names; what they say is judged by eye', [
    EVERY_SCREEN,
    ['tests/ui/charts/charts.test.tsx', 'opens every figure at its source'],
  ]),
  line('2.4.5', 'AA', 'Multiple Ways', 'proved', undefined, [
    ['tests/app/app.test.tsx', 'opens another screen by its link and marks where one is'],
    [
      'tests/e2e/find.test.ts',
      'is opened and walked by keyboard and mouse, leads to views, and keeps out of the way of typing',
    ],
  ]),
  line('2.4.6', 'AA', 'Headings and Labels', 'partly', 'that they are there; what they say is judged by eye', [
    EVERY_SCREEN,
  ]),
  line('2.4.7', 'AA', 'Focus Visible', 'partly', 'the first stops of the Tab key on every screen', [PAGE]),
  line('2.4.11', 'AA', 'Focus Not Obscured', 'partly', 'the first stops of the Tab key on every screen', [PAGE]),
  line('2.5.1', 'A', 'Pointer Gestures', 'absent', 'no gesture of several points or along a path'),
  line('2.5.2', 'A', 'Pointer Cancellation', 'partly', 'three buttons; all others are of the same kind', [CONTROL]),
  line('2.5.3', 'A', 'Label in Name', 'partly', 'as axe sees it', [EVERY_SCREEN]),
  line('2.5.4', 'A', 'Motion Actuation', 'absent', 'nothing is worked by moving a device'),
  line('2.5.7', 'AA', 'Dragging Movements', 'partly', 'files are dropped, or chosen, or pasted', [
    ['tests/e2e/import.test.ts', 'reads a text file in the browser and keeps it after a reload, sending nothing'],
  ]),
  line(
    '2.5.8',
    'AA',
    'Target Size (Minimum)',
    'partly',
    'by size or distance, as axe sees it; marks of charts by eye',
    [EVERY_SCREEN],
  ),
  line('3.1.1', 'A', 'Language of Page', 'proved', undefined, [
    ['tests/app/app.test.tsx', 'changes language without a reload and says so in the address'],
    ['tests/e2e/screens.test.ts', 'switch without a reload and stay in the address'],
  ]),
  line(
    '3.1.2',
    'AA',
    'Language of Parts',
    'partly',
    'in tables and documents; names of bodies and areas in other words are not marked',
    [['tests/e2e/wcag.test.ts', 'says in its tables which words are Chinese on an English page']],
  ),
  line('3.2.1', 'A', 'On Focus', 'partly', 'the first stops of the Tab key on every screen', [PAGE]),
  line('3.2.2', 'A', 'On Input', 'partly', 'the choice of years; other choices are of the same kind', [CONTROL]),
  line('3.2.3', 'AA', 'Consistent Navigation', 'proved', undefined, [PAGE]),
  line(
    '3.2.4',
    'AA',
    'Consistent Identification',
    'partly',
    'the frame; within the screens one set of words serves all',
    [PAGE],
  ),
  line('3.2.6', 'A', 'Consistent Help', 'absent', 'no help of a person or a page'),
  line('3.3.1', 'A', 'Error Identification', 'partly', 'of files; the fields of a draft have findings instead', [
    ['tests/e2e/import.test.ts', 'names a broken file and why it cannot be read'],
  ]),
  line('3.3.2', 'A', 'Labels or Instructions', 'partly', 'axe sees that there is one', [EVERY_SCREEN]),
  line('3.3.3', 'AA', 'Error Suggestion', 'partly', 'after a failed connection; not for files and links', [
    ['tests/app/app.test.tsx', 'offers to try again after a failed connection, and recovers'],
  ]),
  line('3.3.4', 'AA', 'Error Prevention', 'partly', 'nothing is filed from here; what is kept can be taken back', [
    ['tests/features/import/library-panel.test.tsx', 'renames, removes and undoes'],
    ['tests/e2e/draft.test.ts', 'is kept over a reload, exported as Word that reads back, discarded and brought back'],
  ]),
  line('3.3.7', 'A', 'Redundant Entry', 'partly', 'a figure carried over from last year; not every field of a draft', [
    ['tests/e2e/draft.test.ts', 'fills in what last year carries over, checks while typing, and leads to the figure'],
  ]),
  line('3.3.8', 'AA', 'Accessible Authentication', 'absent', 'no account'),
  line('4.1.2', 'A', 'Name, Role, Value', 'partly', 'axe sees a part of it', [EVERY_SCREEN]),
  line(
    '4.1.3',
    'AA',
    'Status Messages',
    'partly',
    'charts, reading aloud; other messages are in live regions by construction',
    [
      ['tests/ui/charts/chart-tip.test.tsx', 'says which of several lines ↑ and ↓ have chosen'],
      ['tests/features/reading/ReadButton.test.tsx', 'says that the voice broke off'],
    ],
  ),
]
