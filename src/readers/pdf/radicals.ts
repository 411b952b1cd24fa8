/** Characters of the radicals supplement and what they stand for (Unicode `EquivalentUnifiedIdeograph`). */
const EQUIVALENTS: ReadonlyMap<string, string> = new Map(
  [
    '⺁厂 ⺃乚 ⺅亻 ⺈刀 ⺉刂 ⺊卜 ⺋㔾 ⺌小 ⺍小 ⺎兀 ⺏尣 ⺐尢 ⺑尣 ⺒巳 ⺓幺 ⺔彑 ⺕彐 ⺖忄 ⺗心 ⺘扌 ⺙攵 ⺛旡 ⺝月 ⺞歺 ⺟母 ⺠民 ⺡氵 ⺢氺 ⺣灬 ⺤爫 ⺥爫 ⺦丬 ⺨犭 ⺩王 ⺫目 ⺬示 ⺭礻 ⺮竹 ⺯糹 ⺰纟',
    '⺱罓 ⺲罒 ⺳网 ⺴网 ⺶羊 ⺷羊 ⺸羋 ⺹耂 ⺺肀 ⺻聿 ⺼月 ⺽臼 ⺾艹 ⻀艹 ⻁虎 ⻂衤 ⻃西 ⻄西 ⻅见 ⻆角 ⻇角 ⻈讠 ⻉贝 ⻊足 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏阝 ⻐钅 ⻑長 ⻒長 ⻓长 ⻔门 ⻕阜 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻞食 ⻟食 ⻠饣 ⻡首 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龟 ⻲亀 ⻳龟',
  ]
    .join(' ')
    .split(' ')
    .map((pair) => {
      const [radical = '', character = ''] = pair
      return [radical, character]
    }),
)
const RADICAL = /[\u2E80-\u2EF3\u2F00-\u2FD5]/gu

/**
 * Text as it is printed: some fonts of PDFs are mapped to radicals that look the same. One character at a time, for whole
 * text normalised so would lose its full-width signs.
 */
export const withoutRadicals = (text: string): string =>
  text.replaceAll(RADICAL, (radical) => EQUIVALENTS.get(radical) ?? radical.normalize('NFKC'))
