import { borderLines, type BorderLine, type CellBorder } from '../../grid/grid';
import { follows } from '../behaviours/behaviours';
import { defineClass } from '../interpreter/defineClass';
import { defineCollection } from '../objects/collection';
import { hostError } from '../protocol/hostError';
import { wordArgument } from '../objects/values';
import { borderPlaces, colourArgument, type BorderPlace, type Dressed } from './dressed';

/** A line as the library tells it: its pattern and how heavy it is. */
interface LineWords {
  readonly style: string;
  readonly weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick';
}

const words: Readonly<Record<BorderLine, LineWords>> = {
  thin: { style: 'Continuous', weight: 'Thin' },
  hair: { style: 'Continuous', weight: 'Hairline' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  dotted: { style: 'Dot', weight: 'Thin' },
  dashed: { style: 'Dash', weight: 'Thin' },
  mediumDashed: { style: 'Dash', weight: 'Medium' },
  dashDot: { style: 'DashDot', weight: 'Thin' },
  mediumDashDot: { style: 'DashDot', weight: 'Medium' },
  dashDotDot: { style: 'DashDotDot', weight: 'Thin' },
  mediumDashDotDot: { style: 'DashDotDot', weight: 'Medium' },
  double: { style: 'Double', weight: 'Thick' },
  slantDashDot: { style: 'SlantDashDot', weight: 'Medium' },
};

interface BorderState {
  readonly dressed: Dressed;
  readonly place: BorderPlace;
}

const noLine: CellBorder = { line: 'thin', color: '#000000' };

function held({ dressed, place }: BorderState): CellBorder | undefined {
  const edge = dressed.edge(place);
  return edge === undefined ? undefined : (edge.style().borders?.[edge.side] ?? undefined);
}

function draw({ dressed, place }: BorderState, border: CellBorder | null): void {
  const edge = dressed.edge(place);
  edge?.dress({ borders: { [edge.side]: border } });
}

/** The line that is nearest to the words: of the wanted pattern, and of the weight where there is one. */
function lineOf(wanted: Partial<LineWords>): BorderLine {
  const ofPattern = borderLines.filter((line) => words[line].style === wanted.style);
  const found = ofPattern.find((line) => words[line].weight === wanted.weight) ?? ofPattern[0];
  if (found === undefined) throw hostError('InvalidArgument');
  return found;
}

function writeStyle(border: BorderState, value: unknown): void {
  if (value === 'None') {
    draw(border, null);
    return;
  }
  if (typeof value !== 'string') throw hostError('InvalidArgument');
  const before = held(border) ?? noLine;
  draw(border, { ...before, line: lineOf({ style: value, weight: words[before.line].weight }) });
}

function writeWeight(border: BorderState, value: unknown): void {
  follows('weightOrColourDrawsLine');
  const weight = wordArgument(value, ['Hairline', 'Thin', 'Medium', 'Thick'] as const);
  const before = held(border) ?? noLine;
  const same = borderLines.find(
    (line) => words[line].style === words[before.line].style && words[line].weight === weight,
  );
  draw(border, { ...before, line: same ?? lineOf({ style: 'Continuous', weight }) });
}

const rangeBorder = defineClass<BorderState>({
  className: 'RangeBorder',
  identity: ({ place }) => place,
  properties: {
    sideIndex: { read: ({ place }) => place },
    style: {
      read: (border) => {
        const line = held(border)?.line;
        return line === undefined ? 'None' : words[line].style;
      },
      write: writeStyle,
    },
    weight: { read: (border) => words[held(border)?.line ?? 'thin'].weight, write: writeWeight },
    color: {
      read: (border) => held(border)?.color ?? '#000000',
      write: (border, value) => {
        follows('weightOrColourDrawsLine');
        draw(border, { ...(held(border) ?? noLine), color: colourArgument(value) });
      },
    },
  },
});

/** The lines around and between cells, or around those of a named style. */
export const borders = defineCollection<Dressed>({
  className: 'RangeBorderCollection',
  items: (dressed) => borderPlaces.map((place) => rangeBorder.create({ dressed, place })),
  keys: (border) => [border.identity()],
});
