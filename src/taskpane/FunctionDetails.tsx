import type { ReactElement } from 'react';
import type { DescribedFunction, ParameterDescription } from '../functions/reference/describeFunction';
import { formulaOf } from '../functions/examples/formula';
import { functionTexts } from '../text/paneFunctions';
import { answerText } from './answerText';
import { useStyles } from './styles';
import type { ViewProps } from './view';

interface FunctionDetailsProps extends ViewProps {
  readonly shown: DescribedFunction;
}

/** What a function takes, and its first example with its answer. */
export function FunctionDetails({ shown, say, language }: FunctionDetailsProps): ReactElement {
  const styles = useStyles();
  const [example] = shown.examples;
  return (
    <details>
      <summary className={styles.summary}>{say(functionTexts.details)}</summary>
      <dl className={styles.definitions}>
        {shown.parameters.map((parameter) => (
          <Parameter key={parameter.name.en} parameter={parameter} say={say} />
        ))}
      </dl>
      {example !== undefined && (
        <div className={styles.definitions}>
          <p className={styles.term}>{say(functionTexts.example)}</p>
          <p className={styles.example}>
            <code className={styles.code}>{formulaOf(shown.id, example, language)}</code>
            <br />
            {say(functionTexts.gives)} <strong>{answerText(example, language)}</strong>
          </p>
          <p className={styles.description}>{say(example.because)}</p>
        </div>
      )}
    </details>
  );
}

interface ParameterProps extends Pick<ViewProps, 'say'> {
  readonly parameter: ParameterDescription;
}

function Parameter({ parameter, say }: ParameterProps): ReactElement {
  const styles = useStyles();
  return (
    <div>
      <dt className={styles.term}>
        {say(parameter.name)}
        {parameter.optional && <span className={styles.quiet}> ({say(functionTexts.optional)})</span>}
      </dt>
      <dd className={styles.description}>{say(parameter.about)}</dd>
    </div>
  );
}
