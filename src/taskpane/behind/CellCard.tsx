import type { ReactElement } from 'react';
import { behindTexts, spillsFrom } from '../../text/paneBehind';
import { masked } from '../../text/personalNumbers';
import type { ViewProps } from '../view';
import { useBehindStyles } from './behindStyles';
import type { Found } from './behindState';
import { behindOf, isBehindTheTimes, shownFigure, sumShown } from './shownFigure';

interface CellCardProps extends ViewProps {
  readonly found: Exclude<Found, { readonly is: 'failed' | 'notFetched' }>;
}

/** The selected cell: where it is, what it shows, the sum of it and its formula. Read out when another cell is selected. */
export function CellCard({ found, say, language }: CellCardProps): ReactElement {
  const own = useBehindStyles();
  const { cell, home, formula } = found.figure;
  const sum = sumShown(found);
  const about = behindOf(found)?.about ?? null;
  return (
    <section className={own.cell} aria-live="polite">
      <h2 className={own.address}>{cardTitle(found, say)}</h2>
      {about !== null && <p className={own.sum}>{about}</p>}
      <p className={own.value}>{shownFigure(found, language)}</p>
      {sum !== null && <p className={own.sum}>{sum}</p>}
      {isBehindTheTimes(found) && <p className={own.note}>{say(behindTexts.otherValue)}</p>}
      {formula !== null && <p className={own.formula}>{masked(formula)}</p>}
      {home.address !== cell.address && <p className={own.note}>{say(spillsFrom(home.address))}</p>}
    </section>
  );
}

/** The cell; of a placement what is told, and of one call among several which. */
function cardTitle(found: CellCardProps['found'], say: ViewProps['say']): string {
  const { address } = found.figure.cell;
  if (found.is === 'placement') return `${address} · ${say(behindTexts.life)}`;
  const call = found.is === 'calls' ? found.calls[found.chosen] : undefined;
  return call === undefined || call.isWhole ? address : `${address} · IFO.${call.id}`;
}
