import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FaultyScenario } from '../../functions/forecast/compareScenarios';
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
          {'fault' in scenario ? (
            <FaultyCard {...view} scenario={scenario} />
          ) : (
            <ScenarioCard {...view} scenario={scenario} />
          )}
        </li>
      ))}
    </ul>
  );
}

interface FaultyView extends ViewProps {
  readonly scenario: FaultyScenario;
}

/** A scenario that cannot be counted, and what is to be corrected in the table; the others stand beside it. */
function FaultyCard({ scenario: { name, fault }, say, language }: FaultyView): ReactElement {
  const own = useFollowUpStyles();
  return (
    <>
      <h3 className={own.name}>{name === '' ? say(forecastTexts.withoutName) : name}</h3>
      <p className={own.warning} role="note">
        {problemSentence(fault, language)}
      </p>
    </>
  );
}
