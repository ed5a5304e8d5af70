import { fromFileStyle, toFileStyle } from '../../../workbench/page/file/fileStyle';

const looks = {
  themeColors: ['000000', 'FFFFFF', '44546A', 'E7E6E6', '4472C4'],
  usualSize: 10,
  usualName: 'Calibri',
} as const;

describe('the look of a cell in a file', () => {
  test.each([
    ['#fff', 'FFFFFF'],
    ['#6280f9', '6280F9'],
    ['rgb(1, 20,255)', '0114FF'],
    ['red', undefined],
    ['#12345', undefined],
  ])('the colour %s becomes %s', (fontColor, rgb) => {
    expect(toFileStyle({ fontColor }, undefined)?.font?.color?.rgb).toBe(rgb);
    expect(toFileStyle({ fillColor: fontColor }, undefined)).toEqual(
      rgb === undefined ? undefined : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb } } },
    );
  });

  test('of the theme is its colour, lighter where it says so', () => {
    const style = { fill: { type: 'pattern', pattern: 'solid', fgColor: { theme: 4, tint: 0.5 } } } as const;
    // 0x44 = 68 goes half the way to 255: 161.5, 0x72 = 114 to 184.5, 0xC4 = 196 to 225.5.
    expect(fromFileStyle(style, looks).style?.fillColor).toMatch(/^#A[12]B[89]E[12]$/u);
  });

  test('has the file’s usual size as the grid’s usual size', () => {
    expect(fromFileStyle({ font: { size: 10, bold: true } }, looks)).toEqual({
      style: { bold: true },
      format: undefined,
      more: false,
    });
    expect(fromFileStyle({ font: { size: 11 } }, looks).style).toEqual({ fontSize: 11 });
  });

  test.each([
    ['a diagonal line', { border: { diagonal: { style: 'thin' } } }, true],
    ['no line', { border: {} }, false],
    ['a line through', { font: { strikethrough: true } }, true],
    ['a pattern', { fill: { type: 'pattern', pattern: 'darkGrid' } }, true],
    ['turned text', { alignment: { textRotation: 45 } }, true],
    ['a plain fill', { fill: { type: 'pattern', pattern: 'solid' } }, false],
  ] as const)('tells %s', (_, style, more) => {
    expect(fromFileStyle(style, looks).more).toBe(more);
  });
});
