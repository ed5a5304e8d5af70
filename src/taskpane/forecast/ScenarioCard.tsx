import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatIsoDay, isDay } from '../../core/day';
import type { AnsweredChange, AnsweredScenario } from '../../functions/forecast/answeredScenarios';
import type { ForecastAnswer } from '../../functions/forecast/forecastAnswer';
import { changeSentence } from '../../text/changeSentence';
import type { Text } from '../../text/language';
import { changedAmount, type ShownAmount, thousandsAmount } from '../../text/amounts';
import {
  aboutScenario,
  besideEachOther,
  changeInDays,
  forecastTexts,
  removeQuestion,
} from '../../text/paneForecast';
import { useFollowUpStyles } from '../followUp/followUpStyles';
import { useStyles } from '../styles';
import { isReady, type ViewProps } from '../view';
import { FigureLine } from './FigureLine';

interface CardView extends ViewProps {
  readonly answer: ForecastAnswer;
  readonly scenario: AnsweredScenario;
}

/** One scenario: the forecast without it, what each change does, what they do together, and the forecast with it. */
export function ScenarioCard(view: CardView): ReactElement {
  const { scenario, say, language, answer } = view;
  const own = useFollowUpStyles();
  const { fullYear, budget } = answer.total;
  const { name, all } = scenario;
  return (
    <>
      <h3 className={own.name}>{name}</h3>
      <dl>
        {fullYear !== null && (
          <FigureLine name={say(forecastTexts.base)} value={thousandsAmount(fullYear, language)} />
        )}
        <Effects {...view} />
        {fullYear !== null && (
          <FigureLine
            name={say(forecastTexts.withAll)}
            value={thousandsAmount(fullYear + all.ore, language)}
            isStrong
          />
        )}
        {fullYear !== null && budget !== null && (
          <FigureLine
            name={say(forecastTexts.variance)}
            value={changedAmount(budget - fullYear - all.ore, language)}
            isWarning={budget < fullYear + all.ore}
          />
        )}
      </dl>
      <ChangeButtons {...view} />
      <ScenarioButtons {...view} />
    </>
  );
}

/** What each change does alone; of several also what that lacks to what they do, and what they do. A dash where the year is not known. */
function Effects(view: CardView): ReactElement {
  const { answer, scenario, say, language } = view;
  const { changes, together, all } = scenario;
  const effect = ({ ore, hundredths }: AnsweredScenario['all']): string | ShownAmount =>
    answer.total.fullYear === null
      ? '–'
      : besideEachOther(changedAmount(ore, language), changeInDays(hundredths, language));
  return (
    <>
      {changes.map((change) => (
        <FigureLine key={change.row} name={toldOf(change, view)} value={effect(change.effect)} />
      ))}
      {changes.length > 1 && (
        <>
          <FigureLine name={say(forecastTexts.together)} value={effect(together)} />
          <FigureLine name={say(forecastTexts.allChanges)} value={effect(all)} isStrong />
        </>
      )}
    </>
  );
}

function toldOf({ told, from }: AnsweredChange, { language, say }: ViewProps): string {
  const day = isDay(from) ? formatIsoDay(from) : '';
  return `${changeSentence(told, language)}, ${say({ sv: 'från', en: 'from' })} ${day}`;
}

/** Each change can be edited or taken away. */
function ChangeButtons(view: CardView): ReactElement {
  const { scenario, say, intentions } = view;
  const styles = useStyles();
  const own = useFollowUpStyles();
  return (
    <details>
      <summary className={styles.summary}>{say(forecastTexts.edit)}</summary>
      {scenario.changes.map((change) => (
        <div key={change.row} className={own.outside}>
          <span className={styles.small}>{toldOf(change, view)}</span>
          <div className={own.small}>
            <NamedButton
              {...view}
              button={forecastTexts.edit}
              name={toldOf(change, view)}
              onClick={() => {
                intentions.forecast.edit(scenario.name, change);
              }}
            />
            <NamedButton
              {...view}
              button={forecastTexts.removeChange}
              name={toldOf(change, view)}
              onClick={() => void intentions.forecast.removeChange(scenario.name, change)}
            />
          </div>
        </div>
      ))}
    </details>
  );
}

function ScenarioButtons(view: CardView): ReactElement {
  const { scenario, state, intentions } = view;
  const own = useFollowUpStyles();
  const { name } = scenario;
  if (state.forecast.leaving === name) return <RemoveQuestion {...view} />;
  return (
    <div className={own.small}>
      <NamedButton
        {...view}
        button={forecastTexts.addChange}
        name={name}
        onClick={() => {
          intentions.forecast.make(name);
        }}
      />
      <NamedButton
        {...view}
        button={forecastTexts.remove}
        name={name}
        onClick={() => {
          intentions.forecast.askToRemove(name);
        }}
      />
    </div>
  );
}

/** Excel undoes nothing that the pane has written, so it is asked first. */
function RemoveQuestion(view: CardView): ReactElement {
  const { scenario, say, intentions } = view;
  const styles = useStyles();
  const own = useFollowUpStyles();
  const { name, changes } = scenario;
  const question = say(removeQuestion(name, changes.length));
  return (
    <div role="group" aria-label={question}>
      <p className={styles.text}>{question}</p>
      <div className={own.small}>
        <NamedButton
          {...view}
          button={forecastTexts.reallyRemove}
          name={name}
          onClick={() => void intentions.forecast.remove(scenario)}
        />
        <NamedButton
          {...view}
          button={forecastTexts.keep}
          name={name}
          onClick={() => {
            intentions.forecast.askToRemove(null);
          }}
        />
      </div>
    </div>
  );
}

interface NamedButtonProps extends ViewProps {
  readonly button: Text;
  /** What it is about, for whoever hears buttons one by one. */
  readonly name: string;
  readonly onClick: () => void;
}

function NamedButton({ state, say, button, name, onClick }: NamedButtonProps): ReactElement {
  const isBusy = !isReady(state) || state.forecast.step !== null;
  return (
    <Button
      size="small"
      disabledFocusable={isBusy}
      aria-label={say(aboutScenario(button, name))}
      onClick={onClick}
    >
      {say(button)}
    </Button>
  );
}
