import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { DayRule } from '../core/dayRule';
import type { Text } from '../text/language';
import { settingTexts } from '../text/paneSettings';
import { useStyles } from './styles';
import type { PaneState } from './state';
import type { ViewProps } from './view';

const dayRules: readonly { readonly rule: DayRule; readonly name: Text; readonly hint: Text }[] = [
  { rule: 'both', name: settingTexts.both, hint: settingTexts.bothHint },
  { rule: 'nights', name: settingTexts.nights, hint: settingTexts.nightsHint },
];

/** What the workbook remembers: the day rule and the as-of date. */
export function WorkbookSettings(view: ViewProps): ReactElement {
  return (
    <>
      <DayRuleField {...view} />
      <AsOfField {...view} />
    </>
  );
}

/** What has not been read is neither shown nor changed. */
function isKnown({ surroundings, settings }: PaneState): boolean {
  return surroundings.isExcel && settings !== null;
}

function DayRuleField({ state, intentions, say }: ViewProps): ReactElement {
  const styles = useStyles();
  return (
    <Field label={say(settingTexts.dayRule)} className={styles.field}>
      <RadioGroup className={styles.radios} value={state.settings?.dayRule ?? ''} disabled={!isKnown(state)}>
        {dayRules.map(({ rule, name, hint }) => (
          <Radio
            key={rule}
            value={rule}
            onChange={() => void intentions.settings.chooseDayRule(rule)}
            label={
              <>
                {say(name)}
                <span className={styles.hint}>{say(hint)}</span>
              </>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}

function AsOfField({ state, intentions, say }: ViewProps): ReactElement {
  const styles = useStyles();
  const { settings } = intentions;
  return (
    <Field
      label={say(settingTexts.asOf)}
      hint={say(settingTexts.asOfHint)}
      className={styles.field}
      {...(state.asOf.isWrong && { validationMessage: say(settingTexts.asOfWrong) })}
    >
      <Input
        value={state.asOf.typed}
        disabled={!isKnown(state)}
        className={styles.date}
        autoComplete="off"
        maxLength={20}
        onChange={(_, { value }) => {
          settings.typeAsOf(value);
        }}
        onBlur={() => void settings.settleAsOf()}
        onKeyDown={({ key }) => {
          if (key === 'Enter') void settings.settleAsOf();
        }}
      />
    </Field>
  );
}
