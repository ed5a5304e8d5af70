import { Field, Input, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RepairChoices } from '../../import/repairs/repair';
import { repairTexts } from '../../text/paneImportRepairs';
import { wantedRepairs } from './repairFacts';
import { useImportStyles } from './importStyles';
import type { ReportProps } from './reportView';

/** The column of the list that says why a row begins, and the values that mean that the placement goes on. */
export function RepairReason(view: ReportProps): ReactElement {
  const { state, report, intentions, say } = view;
  const shared = useImportStyles();
  const { reason } = wantedRepairs(state.importing, report);
  const { chooseRepairs } = intentions.importing;
  return (
    <>
      <Field label={say(repairTexts.reasonColumn)} size="small">
        <Select
          size="small"
          value={reason === null ? '' : String(reason.header)}
          onChange={(_, { value }) => {
            if (value !== '') void chooseRepairs({ reason: { header: Number(value), values: [] } });
          }}
        >
          {reason === null && <option value="">{say(repairTexts.reasonNone)}</option>}
          {report.headers.map(({ index, name }) => (
            <option key={index} value={String(index)}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {reason !== null && <ReasonValues {...view} reason={reason} />}
      {(reason?.values.length ?? 0) === 0 && <p className={shared.warning}>{say(repairTexts.needsReason)}</p>}
    </>
  );
}

interface ReasonProps extends ReportProps {
  readonly reason: NonNullable<RepairChoices['reason']>;
}

function ReasonValues({ reason, report, intentions, say }: ReasonProps): ReactElement {
  const { header } = reason;
  const samples = new Set(report.headers.find(({ index }) => index === header)?.samples);
  const hint = say(repairTexts.reasonHint);
  const written = reason.values.join(', ');
  return (
    <Field
      label={say(repairTexts.reasonValues)}
      hint={
        samples.size === 0 ? hint : `${hint} ${say(repairTexts.reasonSamples)} ${[...samples].join(', ')}`
      }
      size="small"
    >
      <Input
        key={`${header} ${written}`}
        size="small"
        defaultValue={written}
        input={{ autoComplete: 'off' }}
        onBlur={({ target }) => {
          const values = valuesIn(target.value);
          if (values.join(', ') !== written)
            void intentions.importing.chooseRepairs({ reason: { header, values } });
        }}
      />
    </Field>
  );
}

function valuesIn(typed: string): readonly string[] {
  return typed
    .split(/[,;]/u)
    .map((value) => value.trim())
    .filter((value) => value !== '');
}
