import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Theme } from '../host/office';
import type { Language, Text } from '../text/language';
import { settingTexts } from '../text/paneSettings';
import { useStyles } from './styles';
import type { ViewProps } from './view';

/** A value that can be chosen; null follows Excel. */
interface Option<Value extends string> {
  readonly value: Value | null;
  readonly name: Text;
}

const follow = { value: null, name: settingTexts.follow } as const;

const languageOptions: readonly Option<Language>[] = [
  follow,
  { value: 'sv', name: settingTexts.swedish },
  { value: 'en', name: settingTexts.english },
];

const themeOptions: readonly Option<Theme>[] = [
  follow,
  { value: 'light', name: settingTexts.light },
  { value: 'dark', name: settingTexts.dark },
];

/** What the user prefers in any workbook: language and theme. */
export function PaneSettings({ state, intentions, say }: ViewProps): ReactElement {
  const { choose } = intentions.settings;
  return (
    <>
      <ChoiceField
        label={say(settingTexts.language)}
        options={languageOptions}
        chosen={state.choices.language}
        say={say}
        onChoose={(language) => {
          choose({ language });
        }}
      />
      <ChoiceField
        label={say(settingTexts.theme)}
        options={themeOptions}
        chosen={state.choices.theme}
        say={say}
        onChoose={(theme) => {
          choose({ theme });
        }}
      />
    </>
  );
}

interface ChoiceFieldProps<Value extends string> extends Pick<ViewProps, 'say'> {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly chosen: Value | null;
  readonly onChoose: (value: Value | null) => void;
}

/** What stands for null among the values of a group of radio buttons. */
const followed = 'follow';

function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>): ReactElement {
  const { label, options, chosen, say, onChoose } = props;
  const styles = useStyles();
  return (
    <Field label={label} className={styles.field}>
      <RadioGroup layout="horizontal" className={styles.radios} value={chosen ?? followed}>
        {options.map(({ value, name }) => (
          <Radio
            key={value ?? followed}
            value={value ?? followed}
            label={say(name)}
            onChange={() => {
              onChoose(value);
            }}
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
