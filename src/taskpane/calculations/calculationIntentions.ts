import { failureOf, isFailure } from '../../host/failure';
import { calculationWritten } from '../../text/paneCalculations';
import { knownThrough } from '../knownThrough';
import { type Desk, fail, succeed } from '../desk';
import { languageOf } from '../state';
import type { CalculationId, CalculationsEvent, FoundPrices, Typed } from './calculationsState';
import type * as writing from './writtenSheet';

/** What the user can want with the calculations. */
export interface CalculationIntentions {
  /** To see the prices of the list beside the fields. */
  readonly look: () => Promise<void>;
  readonly choose: (form: CalculationId) => void;
  readonly type: (values: Typed) => void;
  /** To have the form that is shown written on a new sheet. */
  readonly write: () => Promise<void>;
}

/** What reads prices and makes sheets is fetched with the place. */
const fetchWriting = (): Promise<typeof writing> =>
  import(/* webpackChunkName: "calculationSheets" */ './writtenSheet');

/** Carries out what the user wants with the calculations. */
export function calculationIntentions(desk: Desk): CalculationIntentions {
  return {
    look: () => look(desk),
    choose: (form) => {
      tell(desk, { type: 'chose', form });
    },
    type: (values) => {
      tell(desk, { type: 'typed', values });
    },
    write: () => write(desk),
  };
}

function tell({ store }: Desk, event: CalculationsEvent): void {
  store.dispatch({ type: 'calculations', event });
}

/** The prices that hold on the day through which the list is known. */
async function look(desk: Desk): Promise<void> {
  const today = desk.clock.today();
  const tables = await desk.workbook.readPriceTables();
  const day = await knownThrough(desk);
  const fetched = await fetchWriting().catch(failureOf);
  tell(desk, { type: 'looked', prices: found(), today });

  function found(): FoundPrices {
    if (isFailure(tables)) return tables;
    if (isFailure(fetched)) return fetched;
    return tables.prices === null || day === null ? null : fetched.priceOptions(tables.prices, day);
  }
}

async function write(desk: Desk): Promise<void> {
  const { store, workbook, clock } = desk;
  if (store.state().work !== null) return;
  const { chosen } = store.state().calculations;
  store.dispatch({ type: 'began', work: { on: 'calculation', id: chosen } });
  const fetched = await fetchWriting().catch(failureOf);
  if (isFailure(fetched)) {
    fail(desk, fetched);
    return;
  }
  const language = languageOf(store.state());
  const sheet = fetched.writtenSheet(store.state().calculations, { language, day: clock.today() });
  if ('troubles' in sheet) {
    tell(desk, { type: 'refused', troubles: sheet.troubles });
    store.dispatch({ type: 'ended' });
    return;
  }
  tell(desk, { type: 'understood' });
  const written = await workbook.writeCalculation(sheet, language, clock.wait);
  if (isFailure(written)) fail(desk, written);
  else succeed(desk, calculationWritten(written));
}
