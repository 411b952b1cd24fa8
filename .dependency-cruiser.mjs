/** Who may import whom. ARCHITECTURE.md §2 has the same table in words. */

const onlyFrom = (name, comment, room, allowed) => ({
  name,
  severity: 'error',
  comment,
  from: { path: `^${room}/` },
  to: { path: '^src/', pathNot: [room, ...allowed].map((folder) => `^${folder}/`) },
})

const onlyIn = (name, comment, packages, rooms) => ({
  name,
  severity: 'error',
  comment,
  from: { path: '^src/', pathNot: rooms },
  to: { path: packages.map((one) => `(^|/)node_modules/${one}/`) },
})

export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that need each other are one thing or hide a third: name it and let both import it.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      comment: 'The file or package does not exist on a bare checkout.',
      from: {},
      to: { couldNotResolve: true, pathNot: '[?]' },
    },
    {
      name: 'no-undeclared-package',
      severity: 'error',
      comment: 'Imported but not named in package.json: it is here only because something else brought it.',
      from: { path: '^(src|tests|bench)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-dev-package-in-product',
      severity: 'error',
      comment: 'What users run may not depend on what only developers install.',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/(@types|vite)/' },
    },
    {
      name: 'no-tests-in-product',
      severity: 'error',
      comment: 'Product code never imports tests, fixtures or benchmarks.',
      from: { path: '^src/' },
      to: { path: '^(tests|bench|scripts)/' },
    },
    onlyFrom('domain-is-the-bottom', 'The vocabulary knows nothing but itself.', 'src/core/domain', []),
    onlyFrom('text-knows-the-domain', 'Text is one spelling of what was printed, for every reader.', 'src/core/text', [
      'src/core/domain',
    ]),
    onlyFrom(
      'ingest-knows-domain-and-text',
      'Ingest turns a document into a report; it does not judge, chart or store it.',
      'src/core/ingest',
      ['src/core/domain', 'src/core/text'],
    ),
    onlyFrom(
      'audit-judges-any-report',
      'An audit judges a report however it was made, so it cannot know ingest.',
      'src/core/audit',
      ['src/core/domain', 'src/core/text'],
    ),
    onlyFrom('metrics-derive-from-reports', 'Series come from reports, not from documents.', 'src/core/metrics', [
      'src/core/domain',
      'src/core/text',
    ]),
    onlyFrom('schema-knows-the-domain', 'The wire format is a second spelling of the domain only.', 'src/core/schema', [
      'src/core/domain',
    ]),
    onlyFrom(
      'drafts-are-documents',
      'A draft is written as the form prints it; reading it back is ingest. The parts of a report are told as the audit tells them.',
      'src/core/draft',
      ['src/core/domain', 'src/core/audit'],
    ),
    onlyFrom(
      'library-compares-versions',
      'What a person corrects and what a new version changes, for any report.',
      'src/core/library',
      ['src/core/domain', 'src/core/text', 'src/core/audit'],
    ),
    onlyFrom('core-is-pure', 'Core is the same in Node and in the browser.', 'src/core', []),
    {
      name: 'core-has-no-platform',
      severity: 'error',
      comment: 'Core takes no Node module and no package but the two data packages it is built on.',
      from: { path: '^src/core/' },
      to: {
        dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-no-pkg', 'npm-peer', 'npm-optional'],
        pathNot: '(^|/)node_modules/(zod|opencc-js)/',
      },
    },
    onlyFrom('readers-know-core', 'A reader turns bytes into blocks and nothing else.', 'src/readers', ['src/core']),
    onlyFrom(
      'cli-is-an-adapter',
      'The command line is an adapter over core, readers, exporters and messages.',
      'src/cli',
      ['src/core', 'src/readers', 'src/exporters', 'src/i18n'],
    ),
    onlyFrom(
      'exporters-write-text',
      'An exporter turns results into the text of a file, the same everywhere.',
      'src/exporters',
      ['src/core', 'src/i18n'],
    ),
    onlyFrom(
      'data-fetches-and-decodes',
      'Data loads and decodes; what the user chose is not its business.',
      'src/data',
      ['src/core', 'src/readers'],
    ),
    onlyFrom('state-is-what-the-user-chose', 'Stores hold choices, never loaded data.', 'src/state', ['src/core']),
    onlyFrom('i18n-knows-core', 'Messages are keyed by the vocabulary.', 'src/i18n', ['src/core']),
    onlyFrom('ui-takes-props', 'A ui part never fetches and never reads a store: it takes props.', 'src/ui', [
      'src/core',
      'src/i18n',
    ]),
    {
      name: 'feature-never-imports-feature',
      severity: 'error',
      comment: 'Screens are independent: what two of them share belongs to ui, data, state or core.',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    onlyFrom('features-below-app', 'A screen is composed by app and never knows it.', 'src/features', [
      'src/core',
      'src/data',
      'src/state',
      'src/ui',
      'src/exporters',
      'src/i18n',
    ]),
    onlyIn('parse5-only-in-readers', 'One place turns HTML into blocks.', ['parse5'], ['^src/readers/']),
    onlyIn(
      'office-formats-only-in-readers',
      'Libraries of ZIP, XML and PDF are loaded only when a file needs them.',
      ['saxes', 'pdfjs-dist'],
      ['^src/readers/'],
    ),
    onlyIn(
      'zip-only-at-the-edges',
      'Packages are opened by readers and written by exporters.',
      ['fflate'],
      ['^src/readers/', '^src/exporters/'],
    ),
    onlyIn(
      'recharts-only-in-charts',
      'Charts take finished series; one folder draws them.',
      ['recharts'],
      ['^src/ui/charts/'],
    ),
    onlyIn(
      'query-only-where-data-is-used',
      'Loaded data lives in TanStack Query only.',
      ['@tanstack/react-query'],
      ['^src/(data|features|app)/'],
    ),
    onlyIn('zustand-only-in-state', 'Stores are made in one place.', ['zustand'], ['^src/state/']),
    onlyIn('idb-only-in-data', 'The local library is data.', ['idb'], ['^src/data/']),
    onlyIn(
      'react-not-below-ui',
      'React is an adapter over the core, not part of it.',
      ['react', 'react-dom'],
      ['^src/(ui|features|app|i18n|state|data)/'],
    ),
    {
      name: 'node-only-in-cli',
      severity: 'error',
      comment: 'Everything but the command line also runs in the browser.',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(css|json|svg|png)$' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'require', 'node', 'default', 'types'],
    },
  },
}
