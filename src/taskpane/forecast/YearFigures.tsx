import type { ReactElement } from 'react';
import { formatIsoDay, isDay } from '../../core/day';
import type { AnsweredLine, ForecastAnswer } from '../../functions/forecast/forecastAnswer';
import { changedAmount, type ShownAmount, thousandsAmount } from '../../text/amounts';
import {
  besideEachOther,
  forecastOf,
  forecastTexts,
  rangeOf,
  shareText,
  unpricedDays,
} from '../../text/paneForecast';
import { problemSentence } from '../../text/problems';
import { useFollowUpStyles } from '../followUp/followUpStyles';
import { useStyles } from '../styles';
import type { ViewProps } from '../view';
import { FigureLine } from './FigureLine';
import { OptionsMissing } from './OptionsMissing';

interface FoundView extends ViewProps {
  readonly answer: ForecastAnswer;
}

/** Where the year ends and how sure that is, its parts, and each kind. */
export function YearFigures(view: FoundView): ReactElement {
  const { answer, say, language } = view;
  const styles = useStyles();
  return (
    <section aria-labelledby="forecast-year">
      <h2 id="forecast-year" className={styles.section}>
        {say(forecastTexts.year)}
      </h2>
      <p className={styles.small}>{say(forecastOf(daysOf(answer)))}</p>
      {answer.refusal !== null && (
        <p className={styles.text} role="status">
          {problemSentence(answer.refusal, language)}
        </p>
      )}
      <LeftOut {...view} />
      <Ends {...view} />
      <Remarks {...view} />
      <h3 className={styles.group}>{say(forecastTexts.parts)}</h3>
      <Parts {...view} />
      <Kinds {...view} />
    </section>
  );
}

function daysOf({ asOf, from, to }: ForecastAnswer): Readonly<Record<'asOf' | 'from' | 'to', string>> {
  const text = (day: number): string => (isDay(day) ? formatIsoDay(day) : '');
  return { asOf: text(asOf), from: text(from), to: text(to) };
}

/** Rows that the figures lack. It stands before them: without these the year looks cheaper than it is. */
function LeftOut({ answer: { uncounted }, say, language }: FoundView): ReactElement | null {
  const own = useFollowUpStyles();
  if (uncounted === null) return null;
  return (
    <p className={own.warning} role="alert">
      {say(forecastTexts.notWhole)} {problemSentence(uncounted, language)}
    </p>
  );
}

/** The year's end against the budget, the range, and what would move it most. */
function Ends({ answer, say, language }: FoundView): ReactElement {
  const { total, withinBudget, oneMore } = answer;
  const { fullYear, budget, low, high } = total;
  const amount = (ore: number): ShownAmount => thousandsAmount(ore, language);
  return (
    <dl>
      {fullYear !== null && (
        <FigureLine name={say(forecastTexts.fullYear)} value={amount(fullYear)} isStrong />
      )}
      {budget !== null && <FigureLine name={say(forecastTexts.budget)} value={amount(budget)} />}
      {fullYear !== null && budget !== null && (
        <FigureLine
          name={say(forecastTexts.variance)}
          value={changedAmount(budget - fullYear, language)}
          isWarning={budget < fullYear}
        />
      )}
      {low !== null && high !== null && (
        <FigureLine name={say(forecastTexts.range)} value={rangeOf(amount(low), amount(high))} />
      )}
      {withinBudget !== null && (
        <FigureLine name={say(forecastTexts.within)} value={shareText(withinBudget, language)} />
      )}
      {oneMore !== null && (
        <FigureLine
          name={`${say(forecastTexts.oneMore)}, ${oneMore.kind}`}
          value={changedAmount(oneMore.ore, language)}
        />
      )}
    </dl>
  );
}

/** What to know beside the figures. */
function Remarks(view: FoundView): ReactElement {
  const { answer, say } = view;
  const styles = useStyles();
  const own = useFollowUpStyles();
  const { total, isLedgerLeftOut, refusal, unpriced, unknownNames } = answer;
  return (
    <>
      {total.budget === null && <p className={styles.small}>{say(forecastTexts.noBudget)}</p>}
      {isLedgerLeftOut && <p className={styles.small}>{say(forecastTexts.ledgerLeftOut)}</p>}
      {(isLedgerLeftOut || refusal !== null) && <OptionsMissing {...view} />}
      {unpriced > 0 && (
        <p className={own.warning} role="note">
          {say(unpricedDays(unpriced))}
        </p>
      )}
      {unknownNames.map((sentence) => (
        <p key={sentence.en} className={own.warning} role="note">
          {say(sentence)}
        </p>
      ))}
    </>
  );
}

function Parts({ answer: { total }, say, language }: FoundView): ReactElement {
  const part = (
    name: 'soFar' | 'committed' | 'expectedNew' | 'adjustments' | 'carried',
  ): ReactElement | null => {
    const ore = total[name];
    const isSaid = ore !== null && (ore !== 0 || name !== 'carried');
    return isSaid ? (
      <FigureLine key={name} name={say(forecastTexts[name])} value={thousandsAmount(ore, language)} />
    ) : null;
  };
  return <dl>{(['soFar', 'committed', 'expectedNew', 'adjustments', 'carried'] as const).map(part)}</dl>;
}

/** Those that have something, so far, ahead or in the budget. */
function Kinds({ answer, say, language }: FoundView): ReactElement | null {
  const styles = useStyles();
  const amount = (ore: number): ShownAmount => thousandsAmount(ore, language);
  const lines = answer.lines.filter(isSomething);
  if (answer.refusal !== null || lines.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{say(forecastTexts.byKind)}</summary>
      <dl>
        {lines.map(({ kind, fullYear, budget }) => (
          <FigureLine
            key={kind}
            name={kind}
            value={
              budget === null
                ? amount(fullYear ?? 0)
                : besideEachOther(amount(fullYear ?? 0), amount(budget), say(forecastTexts.budget))
            }
          />
        ))}
      </dl>
    </details>
  );
}

function isSomething({ fullYear, budget }: AnsweredLine): boolean {
  return (fullYear ?? 0) !== 0 || (budget ?? 0) !== 0;
}
