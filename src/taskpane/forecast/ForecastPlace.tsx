import { Button, Spinner } from '@fluentui/react-components';
import { type ReactElement, useEffect } from 'react';
import type { ForecastAnswer } from '../../functions/forecast/forecastAnswer';
import { isFailure } from '../../host/failure';
import { forecastTexts } from '../../text/paneForecast';
import { problemSentence } from '../../text/problems';
import { failureText } from '../failureText';
import { useFollowUpStyles } from '../followUp/followUpStyles';
import { useStyles } from '../styles';
import { isReady, type ViewProps } from '../view';
import { FreezeForecastSection } from './FreezeForecastSection';
import { OldFigures } from './OldFigures';
import { ScenarioList } from './ScenarioList';
import { YearFigures } from './YearFigures';

/** Where the year ends, what scenarios would make of it, the sheets, and what is frozen. */
export function ForecastPlace(view: ViewProps): ReactElement {
  const { state, say, intentions } = view;
  const styles = useStyles();
  const own = useFollowUpStyles();
  const { isExcel } = state.surroundings;
  const { follow } = intentions.forecast;
  useEffect(() => (isExcel ? follow() : undefined), [isExcel, follow]);
  return (
    <>
      <h1 className={styles.heading}>{say(forecastTexts.title)}</h1>
      <p className={styles.text}>{say(forecastTexts.lead)}</p>
      <CountButtons {...view} />
      <OldFigures {...view} />
      <Answer {...view} />
      <section aria-labelledby="forecast-sheets">
        <h2 id="forecast-sheets" className={styles.section}>
          {say(forecastTexts.sheets)}
        </h2>
        <p className={styles.small}>{say(forecastTexts.sheetsLead)}</p>
        <div className={own.actions}>
          <Button
            onClick={() => {
              intentions.goTo('followUp');
            }}
          >
            {say(forecastTexts.toSheets)}
          </Button>
        </div>
      </section>
      <FreezeForecastSection {...view} />
    </>
  );
}

/** The button; while it is being worked out, how far it has come and the way to stop it. */
function CountButtons({ state, intentions, say }: ViewProps): ReactElement {
  const own = useFollowUpStyles();
  const { step, answer } = state.forecast;
  return (
    <div className={own.actions}>
      {step === null ? (
        <Button
          appearance="primary"
          disabledFocusable={!isReady(state)}
          onClick={() => void intentions.forecast.count()}
        >
          {say(answer === null ? forecastTexts.count : forecastTexts.countAgain)}
        </Button>
      ) : (
        <>
          <Spinner size="tiny" labelPosition="after" label={say(forecastTexts[step])} />
          <Button onClick={intentions.forecast.stop}>{say(forecastTexts.stop)}</Button>
        </>
      )}
    </div>
  );
}

/** What was found, or in a sentence why nothing was. It is read aloud when it comes. */
function Answer(view: ViewProps): ReactElement | null {
  const { state, say, language } = view;
  const styles = useStyles();
  const { answer } = state.forecast;
  if (answer === null) return null;
  if (isFailure(answer))
    return (
      <p className={styles.text} role="status">
        {say(failureText(answer))}
      </p>
    );
  if ('cause' in answer)
    return (
      <p className={styles.text} role="status">
        {problemSentence(answer, language)}
      </p>
    );
  return <Found {...view} answer={answer} />;
}

function Found(view: ViewProps & { readonly answer: ForecastAnswer }): ReactElement {
  return (
    <>
      <YearFigures {...view} />
      <ScenarioList {...view} />
    </>
  );
}
