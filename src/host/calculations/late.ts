import type { ReportSheet } from '../../sheets/report';
import type { Language } from '../../text/language';
import type { Outcome } from '../failure';
import type { Wait } from '../sheets/calculated';
import { withFetched } from '../withFetched';
import type * as writing from './writeCalculation';

/** What writes the sheets is fetched with the place that makes them. */
const ask = withFetched(
  (): Promise<typeof writing> => import(/* webpackChunkName: "calculationSheets" */ './writeCalculation'),
);

/** Writes a calculation on a new sheet; gives its name. */
export function writeCalculation(
  spec: ReportSheet,
  language: Language,
  wait: Wait,
): Promise<Outcome<string>> {
  return ask((module) => module.writeCalculation(spec, language, wait));
}
