import { element, escape } from '../markup'

/** A drawing with a picture of it for programs that cannot draw. */
export interface DocxPicture {
  readonly kind: 'picture'
  readonly svg: string
  readonly png: Uint8Array
  /** In pixels of the screen. */
  readonly width: number
  readonly height: number
  /** What it shows, for who cannot see it. */
  readonly description: string
}

/**
 * English Metric Units a pixel of the screen, and the width and height (6.5 cm: two charts
 * with their tables on a page) a picture may have on A4 with official margins.
 */
const EMU = 9525
const MOST = { width: 5_616_000, height: 2_340_000 } as const

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006'
const SVG = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main'

/** A picture in a paragraph of its own; `png` and `svg` are ids of relationships, `number` is one of its own. */
export const pictureXml = (
  { width, height, description }: DocxPicture,
  { png, svg, number }: { readonly png: string; readonly svg: string; readonly number: number },
): string => {
  const scale = Math.min(1, MOST.width / (width * EMU), MOST.height / (height * EMU))
  const size = `cx="${Math.round(width * EMU * scale)}" cy="${Math.round(height * EMU * scale)}"`
  const properties = `id="${number}" name="${number}" descr="${escape(description)}"`
  const vector = `<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="${SVG}" r:embed="${svg}"/></a:ext></a:extLst>`
  const picture = element(
    'pic:pic',
    [
      `<pic:nvPicPr><pic:cNvPr ${properties}/><pic:cNvPicPr/></pic:nvPicPr>`,
      `<pic:blipFill><a:blip r:embed="${png}">${vector}</a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,
      `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`,
    ].join(''),
    `xmlns:pic="${DRAWING}/picture"`,
  )
  const inline = element(
    'wp:inline',
    [
      `<wp:extent ${size}/>`,
      `<wp:docPr ${properties}/>`,
      element('a:graphic', element('a:graphicData', picture, `uri="${DRAWING}/picture"`), `xmlns:a="${DRAWING}/main"`),
    ].join(''),
    'distT="0" distB="0" distL="0" distR="0"',
  )
  return element('w:p', `<w:pPr><w:pStyle w:val="Picture"/></w:pPr>${element('w:r', element('w:drawing', inline))}`)
}
