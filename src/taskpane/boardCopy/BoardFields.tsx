import { Field, Input, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { areLowered } from '../../core/board/boardList';
import { moneyUnits } from '../../text/boardCopy';
import { boardTexts, monthChoice } from '../../text/paneBoardCopy';
import { useFollowUpStyles } from '../followUp/followUpStyles';
import { useStyles } from '../styles';
import type { ViewProps } from '../view';
import { shownLimits, shownUnit, typedLimits } from './boardState';
import { monthChoices } from './throughMonths';

/** Which months, in what unit, and by which limits. */
export function BoardFields(view: ViewProps): ReactElement {
  const { state, intentions, say } = view;
  const styles = useStyles();
  return (
    <>
      <MonthField {...view} />
      <Field label={say(boardTexts.unit)} className={styles.field}>
        <Select
          value={shownUnit(state.board)}
          onChange={(_, { value }) => {
            const unit = moneyUnits.find((each) => each === value);
            if (unit !== undefined) intentions.board.choose({ unit });
          }}
        >
          {moneyUnits.map((unit) => (
            <option key={unit} value={unit}>
              {unit}
            </option>
          ))}
        </Select>
      </Field>
      <LimitFields {...view} />
    </>
  );
}

function MonthField({ state, intentions, say }: ViewProps): ReactElement | null {
  const styles = useStyles();
  const { listDate, through } = state.board;
  if (listDate === null || through === null) return null;
  const choices = monthChoices(listDate);
  const at = choices.findIndex(({ year, months }) => year === through.year && months === through.months);
  return (
    <Field label={say(boardTexts.through)} className={styles.field}>
      <Select
        value={String(at)}
        onChange={(_, { value }) => {
          intentions.board.choose({ through: choices[Number(value)] ?? through });
        }}
      >
        {choices.map(({ year, months }, index) => (
          <option key={`${year}-${months}`} value={String(index)}>
            {say(monthChoice(year, months))}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const limitFields = { persons: boardTexts.wrongPersons, share: boardTexts.wrongShare } as const;

function LimitFields({ state, intentions, say }: ViewProps): ReactElement {
  const styles = useStyles();
  const own = useFollowUpStyles();
  const shown = shownLimits(state.board);
  const typed = typedLimits({ ...state.board, limits: shown });
  const isLowered = typed !== null && typeof typed !== 'string' && areLowered(typed);
  return (
    <details>
      <summary className={styles.summary}>{say(boardTexts.limits)}</summary>
      {(['persons', 'share'] as const).map((field) => (
        <Field
          key={field}
          label={say(boardTexts[field])}
          className={styles.field}
          {...(typed === field && { validationMessage: say(limitFields[field]) })}
        >
          <Input
            className={own.input}
            input={{ size: 4 }}
            inputMode="numeric"
            value={shown[field]}
            maxLength={3}
            autoComplete="off"
            onChange={(_, { value }) => {
              intentions.board.choose({ limits: { ...shown, [field]: value } });
            }}
          />
        </Field>
      ))}
      {isLowered && (
        <p className={own.warning} role="status">
          {say(boardTexts.lowered)}
        </p>
      )}
    </details>
  );
}
