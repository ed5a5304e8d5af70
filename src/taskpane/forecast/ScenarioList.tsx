import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ForecastAnswer } from '../../functions/forecast/forecastAnswer';
import { forecastTexts } from '../../text/paneForecast';
import { problemSentence } from '../../text/problems';
import { useFollowUpStyles } from '../followUp/followUpStyles';
import { useStyles } from '../styles';
import { isReady, type ViewProps } from '../view';
import { ScenarioCard } from './ScenarioCard';
import { ScenarioFields } from './ScenarioFields';

/** The scenarios of the workbook, each beside the forecast, and the form of one more. */
export function ScenarioList(view: ViewProps & { readonly answer: ForecastAnswer }): ReactElement {
  const { answer, say, state, intentions } = view;
  const styles = useStyles();
  const own = useFollowUpStyles();
  return (
    <section aria-labelledby="scenarios">
      <h2 id="scenarios" className={styles.section}>
        {say(forecastTexts.scenarios)}
      </h2>
      <p className={styles.small}>{say(forecastTexts.scenariosLead)}</p>
      <Told {...view} />
      {state.forecast.form === null ? (
        <div className={own.actions}>
          <Button
            disabledFocusable={!isReady(state)}
            onClick={() => {
              intentions.forecast.make('');
            }}
          >
            {say(forecastTexts.newScenario)}
          </Button>
        </div>
      ) : (
        <ScenarioFields {...view} form={state.forecast.form} kinds={answer.kinds} />
      )}
    </section>
  );
}

function Told(view: ViewProps & { readonly answer: ForecastAnswer }): ReactElement {
  const { answer, say, language } = view;
  const styles = useStyles();
  const own = useFollowUpStyles();
  const { scenarios } = answer;
  if ('cause' in scenarios)
    return (
      <p className={own.warning} role="status">
        {problemSentence(scenarios, language)}
      </p>
    );
  if (scenarios.length === 0) return <p className={styles.text}>{say(forecastTexts.noScenarios)}</p>;
  return (
    <ul className={own.list}>
      {scenarios.map((scenario) => (
        <li key={scenario.name} className={own.item}>
          <ScenarioCard {...view} scenario={scenario} />
        </li>
      ))}
    </ul>
  );
}
