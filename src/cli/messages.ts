import type { Language } from '../core/domain/language'

/** Everything the command line says about itself; diagnostics of documents are worded in `i18n/diagnostics`. */
export interface CliMessages {
  readonly help: string
  readonly usage: {
    readonly noCommand: string
    readonly unknownCommand: (name: string) => string
    readonly unknownOption: (option: string) => string
    readonly valueMissing: (option: string) => string
    readonly noValueTaken: (option: string) => string
    readonly foreignOption: (option: string, command: string) => string
    readonly noInput: string
    readonly noOutput: string
    readonly oneFolder: (command: string) => string
    readonly badChoice: (option: string, given: string, choices: string) => string
    readonly hint: string
  }
  readonly notFound: string
  readonly noPermission: string
  readonly isFolder: string
  readonly isDevice: string
  readonly throughFile: string
  readonly failed: (detail: string) => string
  readonly timedOut: (seconds: number) => string
  readonly skippedLink: string
  readonly skippedHidden: string
  readonly skippedKind: string
  readonly skipped: (name: string, why: string) => string
  readonly nothingToRead: string
  readonly cannotWrite: (name: string, detail: string) => string
  readonly reading: string
  readonly built: (reports: number, folder: string) => string
  readonly unread: (count: number) => string
  readonly notReviews: (name: string) => string
  readonly place: string
  readonly more: (count: number) => string
  readonly severities: Readonly<Record<'error' | 'warning' | 'note', string>>
  readonly table: readonly [label: string, column: string, value: string, unit: string, printed: string, place: string]
  readonly states: Readonly<Record<'blank' | 'dash' | 'not-applicable' | 'unreadable', string>>
  readonly bounds: Readonly<Record<'at-least' | 'about' | 'up-to', string>>
  readonly corrected: (now: string, read: string) => string
  readonly unknown: string
}

const SYNOPSIS = `  nianbao parse FILE|DIR|- …  [--format json|ndjson|csv|csv-corrections|table] [-o OUT]
  nianbao audit FILE|DIR|- …  [--format text|json|html|sarif|csv] [--fail-on error|warning] [--reviews FILE] [-o OUT]
  nianbao build DIR -o OUT
  nianbao schema [report|figures|catalog|audit|audit-summary|agency-figures|checks|reviews|library|shown]
  nianbao measure CORPUS [--json] [--verbose] [--unlisted]`

const simplified: CliMessages = {
  help: `年报通：读取政府信息公开工作年度报告、事故通报和统计公报中的数字。

${SYNOPSIS}

parse    读取文件、目录或标准输入（-）；单个文件输出一个对象，其余输出数组
audit    核对报告自身的数字、同一机关各年及同类机关之间的数字；错误和警告附算式、位置与依据
build    由目录中的文件生成数据集：catalog.json、figures.json、audit.json、reports/、figures.csv、datapackage.json
schema   输出数据格式的 JSON Schema（draft 2020-12）
measure  与人工核对的语料比较，列出读对、读错、漏读和误读

  -f, --format F   parse：json（默认）、ndjson、csv、csv-corrections、table；audit：text（默认）、json、html、sarif、csv
      --fail-on S  audit：error（默认）或 warning，有未核销的此类发现即失败
      --reviews F  audit：从网页导出的核实意见；有合理解释和误报不再计入
  -o, --output O   写入文件或目录（先写临时文件，再改名替换）
      --lang L     zh-Hans、zh-Hant、en；默认按环境变量 LANG
  -v, --verbose    也列出提示；measure 逐条列出差异
  -h, --help       本说明
      --version    版本

退出码：0 全部读取；1 有文件无法读取或不是报告（其余照常输出；build 保留有数字的其他网页），或 measure 低于标准；2 用法有误；
audit 另有：3 有错误；4 有警告（--fail-on warning）`,
  usage: {
    noCommand: '缺少命令。',
    unknownCommand: (name) => `没有“${name}”这个命令。`,
    unknownOption: (option) => `没有选项 ${option}。`,
    valueMissing: (option) => `${option} 后面缺少值。`,
    noValueTaken: (option) => `${option} 后面不能有值。`,
    foreignOption: (option, command) => `${command} 没有选项 ${option}。`,
    noInput: '缺少要读取的文件、目录或 -。',
    noOutput: 'build 需要用 -o 指定输出目录。',
    oneFolder: (command) => `${command} 需要且只需要一个目录。`,
    badChoice: (option, given, choices) => `${option} 不能是“${given}”，可选：${choices}。`,
    hint: '用 nianbao --help 查看用法。',
  },
  notFound: '没有这个文件',
  noPermission: '没有权限',
  isFolder: '这是一个目录',
  isDevice: '这是设备，不是文件',
  throughFile: '路径中有一段是文件，不是目录',
  failed: (detail) => `失败：${detail}`,
  timedOut: (seconds) => `${seconds} 秒内没有读完，已放弃`,
  skippedLink: '符号链接',
  skippedHidden: '隐藏文件',
  skippedKind: '不是可以读取的格式',
  skipped: (name, why) => `跳过 ${name}：${why}`,
  nothingToRead: '其中没有可读取的文件',
  cannotWrite: (name, detail) => `无法写入 ${name}：${detail}`,
  reading: '读取',
  built: (reports, folder) => `已将 ${reports} 份报告写入 ${folder}`,
  unread: (count) => `${count} 个文件未能读取`,
  notReviews: (name) => `${name}：不是年报通导出的核实意见`,
  place: '位置',
  more: (count) => `另有 ${count} 条相同`,
  severities: { error: '错误', warning: '警告', note: '提示' },
  table: ['指标', '列', '数值', '单位', '原文', '位置'],
  states: { blank: '（空）', dash: '（横线）', 'not-applicable': '（不适用）', unreadable: '（无法辨认）' },
  bounds: { 'at-least': '≥', about: '≈', 'up-to': '≤' },
  corrected: (now, read) => `${now}（更正，原读 ${read}）`,
  unknown: '未知',
}

const traditional: CliMessages = {
  help: `年報通：讀取政府信息公開工作年度報告、事故通報和統計公報中的數字。

${SYNOPSIS}

parse    讀取檔案、目錄或標準輸入（-）；單一檔案輸出一個物件，其餘輸出陣列
audit    核對報告自身的數字、同一機關各年及同類機關之間的數字；錯誤和警告附算式、位置與依據
build    由目錄中的檔案產生數據集：catalog.json、figures.json、audit.json、reports/、figures.csv、datapackage.json
schema   輸出資料格式的 JSON Schema（draft 2020-12）
measure  與人工核對的語料比較，列出讀對、讀錯、漏讀和誤讀

  -f, --format F   parse：json（預設）、ndjson、csv、csv-corrections、table；audit：text（預設）、json、html、sarif、csv
      --fail-on S  audit：error（預設）或 warning，有未核銷的此類發現即失敗
      --reviews F  audit：從網頁匯出的核實意見；有合理解釋和誤報不再計入
  -o, --output O   寫入檔案或目錄（先寫暫存檔，再改名取代）
      --lang L     zh-Hans、zh-Hant、en；預設依環境變數 LANG
  -v, --verbose    也列出提示；measure 逐條列出差異
  -h, --help       本說明
      --version    版本

結束碼：0 全部讀取；1 有檔案無法讀取或不是報告（其餘照常輸出；build 保留有數字的其他網頁），或 measure 低於標準；2 用法有誤；
audit 另有：3 有錯誤；4 有警告（--fail-on warning）`,
  usage: {
    noCommand: '缺少命令。',
    unknownCommand: (name) => `沒有「${name}」這個命令。`,
    unknownOption: (option) => `沒有選項 ${option}。`,
    valueMissing: (option) => `${option} 後面缺少值。`,
    noValueTaken: (option) => `${option} 後面不能有值。`,
    foreignOption: (option, command) => `${command} 沒有選項 ${option}。`,
    noInput: '缺少要讀取的檔案、目錄或 -。',
    noOutput: 'build 需要用 -o 指定輸出目錄。',
    oneFolder: (command) => `${command} 需要且只需要一個目錄。`,
    badChoice: (option, given, choices) => `${option} 不能是「${given}」，可選：${choices}。`,
    hint: '用 nianbao --help 查看用法。',
  },
  notFound: '沒有這個檔案',
  noPermission: '沒有權限',
  isFolder: '這是一個目錄',
  isDevice: '這是裝置，不是檔案',
  throughFile: '路徑中有一段是檔案，不是目錄',
  failed: (detail) => `失敗：${detail}`,
  timedOut: (seconds) => `${seconds} 秒內沒有讀完，已放棄`,
  skippedLink: '符號連結',
  skippedHidden: '隱藏檔',
  skippedKind: '不是可以讀取的格式',
  skipped: (name, why) => `略過 ${name}：${why}`,
  nothingToRead: '其中沒有可讀取的檔案',
  cannotWrite: (name, detail) => `無法寫入 ${name}：${detail}`,
  reading: '讀取',
  built: (reports, folder) => `已將 ${reports} 份報告寫入 ${folder}`,
  unread: (count) => `${count} 個檔案未能讀取`,
  notReviews: (name) => `${name}：不是年報通匯出的核實意見`,
  place: '位置',
  more: (count) => `另有 ${count} 條相同`,
  severities: { error: '錯誤', warning: '警告', note: '提示' },
  table: ['指標', '欄', '數值', '單位', '原文', '位置'],
  states: { blank: '（空）', dash: '（橫線）', 'not-applicable': '（不適用）', unreadable: '（無法辨認）' },
  bounds: { 'at-least': '≥', about: '≈', 'up-to': '≤' },
  corrected: (now, read) => `${now}（更正，原讀 ${read}）`,
  unknown: '未知',
}

const english: CliMessages = {
  help: `Nianbao reads the figures of Chinese annual reports on open government information, accident bulletins and
statistical communiqués.

${SYNOPSIS}

parse    reads files, folders or standard input (-); one file gives an object, anything else an array
audit    judges the figures of each report, of one agency over the years and of peers, with formula, place and basis
build    makes a data set of a folder: catalog.json, figures.json, audit.json, reports/, figures.csv, datapackage.json
schema   prints the JSON Schema (draft 2020-12) of the data format
measure  compares with a hand-checked corpus: right, wrong, missed, invented

  -f, --format F   parse: json (default), ndjson, csv, csv-corrections, table;
                   audit: text (default), json, html, sarif, csv
      --fail-on S  audit: error (default) or warning; open findings of that severity make the run fail
      --reviews F  audit: reviews exported in the browser; explained and dismissed findings no longer count
  -o, --output O   file or folder to write (a temporary file first, then renamed into place)
      --lang L     zh-Hans, zh-Hant, en; by the environment variable LANG if not given
  -v, --verbose    notes too; measure lists every difference
  -h, --help       this text
      --version    version

Exit codes: 0 all read; 1 some file could not be read or is no report (the others are still written; build keeps
other pages that have figures), or measure is below its thresholds; 2 wrong usage;
audit also: 3 errors found; 4 warnings found (--fail-on warning)`,
  usage: {
    noCommand: 'No command given.',
    unknownCommand: (name) => `There is no command “${name}”.`,
    unknownOption: (option) => `There is no option ${option}.`,
    valueMissing: (option) => `${option} needs a value.`,
    noValueTaken: (option) => `${option} takes no value.`,
    foreignOption: (option, command) => `${command} has no option ${option}.`,
    noInput: 'No file, folder or - to read.',
    noOutput: 'build needs -o with the folder to write.',
    oneFolder: (command) => `${command} needs exactly one folder.`,
    badChoice: (option, given, choices) => `${option} cannot be “${given}”; it is one of ${choices}.`,
    hint: 'nianbao --help shows the usage.',
  },
  notFound: 'no such file',
  noPermission: 'no permission',
  isFolder: 'it is a folder',
  isDevice: 'it is a device, not a file',
  throughFile: 'a part of its path is a file, not a folder',
  failed: (detail) => `failed: ${detail}`,
  timedOut: (seconds) => `not read within ${seconds} s, given up`,
  skippedLink: 'symbolic link',
  skippedHidden: 'hidden file',
  skippedKind: 'no format that can be read',
  skipped: (name, why) => `skipped ${name}: ${why}`,
  nothingToRead: 'nothing to read in it',
  cannotWrite: (name, detail) => `cannot write ${name}: ${detail}`,
  reading: 'Reading',
  built: (reports, folder) => `${reports} reports written to ${folder}`,
  unread: (count) => `${count} files could not be read`,
  notReviews: (name) => `${name}: not a file of reviews exported by Nianbao`,
  place: 'at',
  more: (count) => `${count} more of these`,
  severities: { error: 'error', warning: 'warning', note: 'note' },
  table: ['Indicator', 'Column', 'Value', 'Unit', 'Printed', 'Place'],
  states: { blank: '(blank)', dash: '(dash)', 'not-applicable': '(not applicable)', unreadable: '(unreadable)' },
  bounds: { 'at-least': '≥', about: '≈', 'up-to': '≤' },
  corrected: (now, read) => `${now} (corrected, read as ${read})`,
  unknown: 'unknown',
}

const MESSAGES: Readonly<Record<Language, CliMessages>> = { 'zh-Hans': simplified, 'zh-Hant': traditional, en: english }

/** The words of one language. */
export const messagesIn = (language: Language): CliMessages => MESSAGES[language]
