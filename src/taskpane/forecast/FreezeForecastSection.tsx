import { Button, Field, Input, Spinner } from '@fluentui/react-components';
import { type ReactElement, useEffect } from 'react';
import { isFailure } from '../../host/failure';
import type { ForecastsFound } from '../../host/forecasts/freezeForecast';
import { forecastDays, freezeForecastTexts, lastFrozen } from '../../text/paneFreezeForecast';
import type { Text } from '../../text/language';
import { failureText } from '../failureText';
import { orToFaultyField } from '../faultyField';
import { useFollowUpStyles } from '../followUp/followUpStyles';
import { useStyles } from '../styles';
import { isReady, type ViewProps } from '../view';
import { lacksOptions } from './OptionsMissing';

/** Where the forecast is frozen: what was frozen last, who freezes now and for whom, and the button. */
export function FreezeForecastSection(view: ViewProps): ReactElement {
  const { state, intentions, say } = view;
  const styles = useStyles();
  const { isExcel } = state.surroundings;
  const { look } = intentions.freezeForecast;
  const { found, days } = state.frozen;
  useEffect(() => {
    if (isExcel) void look();
  }, [isExcel, look]);
  return (
    <section aria-labelledby="freezeForecast">
      <h2 className={styles.section} id="freezeForecast">
        {say(freezeForecastTexts.title)}
      </h2>
      <p className={styles.small}>{say(freezeForecastTexts.lead)}</p>
      {found !== null && (
        <p className={styles.text} role="status">
          {say(isFailure(found) ? failureText(found) : toldOf(found))}
        </p>
      )}
      {days !== null && (
        <p className={styles.small}>{say(forecastDays({ ...days, hasOptions: !lacksOptions(state) }))}</p>
      )}
      <WhoField {...view} />
      <ShownToField {...view} />
      <FreezeButton {...view} />
    </section>
  );
}

function FreezeButton({ state, intentions, say }: ViewProps): ReactElement {
  const own = useFollowUpStyles();
  const isFreezing = state.work?.on === 'freezeForecast';
  return (
    <div className={own.actions}>
      <Button
        icon={isFreezing ? <Spinner size="tiny" /> : null}
        disabledFocusable={!isReady(state)}
        onClick={({ currentTarget }) =>
          void orToFaultyField(currentTarget.closest('section'), intentions.freezeForecast.freeze())
        }
      >
        {say(isFreezing ? freezeForecastTexts.freezing : freezeForecastTexts.freeze)}
      </Button>
    </div>
  );
}

function toldOf({ frozen }: ForecastsFound): Text {
  const last = frozen.at(-1);
  return last === undefined ? freezeForecastTexts.none : lastFrozen(frozen.length, last);
}

function WhoField({ state, intentions, say }: ViewProps): ReactElement {
  const styles = useStyles();
  const { who, lacksWho } = state.frozen;
  return (
    <Field
      label={say(freezeForecastTexts.who)}
      hint={say(freezeForecastTexts.whoHint)}
      className={styles.field}
      {...(lacksWho && { validationMessage: say(freezeForecastTexts.noWho) })}
    >
      <Input
        value={who}
        autoComplete="off"
        maxLength={60}
        onChange={(_, { value }) => {
          intentions.freezeForecast.change({ who: value });
        }}
      />
    </Field>
  );
}

function ShownToField({ state, intentions, say }: ViewProps): ReactElement {
  const styles = useStyles();
  const { shownTo, lacksShownTo } = state.frozen;
  return (
    <Field
      label={say(freezeForecastTexts.shownTo)}
      hint={say(freezeForecastTexts.shownToHint)}
      className={styles.field}
      {...(lacksShownTo && { validationMessage: say(freezeForecastTexts.noShownTo) })}
    >
      <Input
        value={shownTo}
        autoComplete="off"
        maxLength={200}
        onChange={(_, { value }) => {
          intentions.freezeForecast.change({ shownTo: value });
        }}
      />
    </Field>
  );
}
