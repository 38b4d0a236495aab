/**
 * How wide a text is in Verdana of 11 pixels, the face of badges. Advance widths of the font in units of which 2,048
 * make an em, from its `hmtx` table, for U+0020 to U+007E. Where another font takes its place the text is stretched.
 */
const widths = [
  ...[720, 806, 940, 1676, 1302, 2204, 1488, 550, 930, 930, 1302, 1676, 745, 930, 745, 930],
  ...[1302, 1302, 1302, 1302, 1302, 1302, 1302, 1302, 1302, 1302, 930, 930, 1676, 1676, 1676, 1117],
  ...[2048, 1400, 1404, 1430, 1578, 1295, 1177, 1588, 1539, 862, 931, 1419, 1140, 1726, 1532, 1612],
  ...[1235, 1612, 1424, 1400, 1262, 1499, 1400, 2025, 1403, 1260, 1403, 930, 930, 930, 1676, 1302],
  ...[1302, 1230, 1276, 1067, 1276, 1220, 720, 1276, 1296, 562, 705, 1212, 562, 1992, 1296, 1243],
  ...[1276, 1276, 874, 1067, 807, 1296, 1212, 1676, 1212, 1212, 1076, 1300, 930, 1300, 1676],
]

const EM = 2048
const SIZE = 11

/** Pixels, to a tenth. A character that is not in the table is taken for as wide as it is high. */
export function textWidth(text: string): number {
  const units = [...text].reduce((sum, character) => sum + (widths[character.charCodeAt(0) - 0x20] ?? EM), 0)
  return Math.round((units * SIZE * 10) / EM) / 10
}
