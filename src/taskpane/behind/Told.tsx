import type { ReactElement } from 'react';
import type { Behind } from '../../functions/behind/shown';
import { behindTexts } from '../../text/paneBehind';
import type { ViewProps } from '../view';
import { useBehindStyles } from './behindStyles';
import { writtenValue } from './shownFigure';
import { ShownRows } from './ShownRows';

interface ToldProps extends ViewProps {
  readonly behind: Behind;
  /** One of the placements, with the sum of its cost. */
  readonly opened?: { readonly row: number; readonly behind: Behind } | null;
}

/** The rows that a figure comes from, and what it was counted from. */
export function Told({ behind, opened = null, ...view }: ToldProps): ReactElement {
  const own = useBehindStyles();
  const { say, intentions } = view;
  return (
    <>
      {behind.tables.map((table) => (
        <ShownRows
          key={table.heading}
          table={table}
          say={say}
          opened={opened?.row ?? null}
          onOpen={(row) => void intentions.behind.open(row)}
        />
      ))}
      {opened !== null && <Opened {...view} behind={opened.behind} />}
      {behind.inputs.length > 0 && (
        <section className={own.section} aria-labelledby="behind-inputs">
          <h2 className={own.title} id="behind-inputs">
            {say(behindTexts.inputs)}
          </h2>
          <dl>
            {behind.inputs.map(({ name, value }, index) => (
              <div key={index} className={own.inputs}>
                <dt className={own.inputName}>{say(name)}</dt>
                <dd className={own.inputValue}>{value}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}

interface OpenedProps extends ViewProps {
  readonly behind: Behind;
}

/** The placement that was opened: its cost in the dates of the figure, the sum and its terms. */
function Opened({ behind, say, language }: OpenedProps): ReactElement {
  const own = useBehindStyles();
  const { about, value, sum } = behind;
  return (
    <section className={own.cell} aria-live="polite">
      <h2 className={own.address}>{about}</h2>
      <p className={own.sum}>{sum ?? writtenValue(value, language)}</p>
      {behind.tables.map((table) => (
        <ShownRows key={table.heading} table={table} say={say} />
      ))}
    </section>
  );
}
