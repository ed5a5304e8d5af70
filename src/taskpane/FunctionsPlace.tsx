import { Field, Input } from '@fluentui/react-components';
import { Search16Regular } from '@fluentui/react-icons/svg/search';
import type { ReactElement } from 'react';
import { describedFunctions } from '../functions/reference';
import { paneTexts } from '../text/pane';
import { functionCount, functionTexts } from '../text/paneFunctions';
import { FunctionItem } from './FunctionItem';
import { searchFunctions } from './search';
import { useStyles } from './styles';
import type { ViewProps } from './view';

/** Every function, to read about and to insert. */
export function FunctionsPlace(view: ViewProps): ReactElement {
  const { state, say } = view;
  const styles = useStyles();
  const found = searchFunctions(describedFunctions, state.search);
  return (
    <>
      <h1 className={styles.heading}>{say(paneTexts.functions)}</h1>
      <p className={styles.text}>{say(functionTexts.lead)}</p>
      <SearchField {...view} />
      <p className={styles.count} role="status">
        {say(found.length === 0 ? functionTexts.none : functionCount(found.length))}
      </p>
      <ul className={styles.list}>
        {found.map((each) => (
          <FunctionItem key={each.id} shown={each} {...view} />
        ))}
      </ul>
    </>
  );
}

function SearchField({ state, intentions, say }: ViewProps): ReactElement {
  const styles = useStyles();
  return (
    <Field label={say(functionTexts.search)} className={styles.field}>
      <Input
        type="search"
        value={state.search}
        placeholder={say(functionTexts.searchHint)}
        contentBefore={<Search16Regular />}
        onChange={(_, { value }) => {
          intentions.search(value);
        }}
      />
    </Field>
  );
}
