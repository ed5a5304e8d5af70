import { createRoot } from 'react-dom/client';
import { readChoices } from '../host/choices';
import { wake } from '../host/office';
import { workbook } from '../host/workbook';
import { openPane } from './openPane';
import { Pane } from './Pane';

const place = document.getElementById('pane');
if (place === null) throw new Error('the page has no place for the pane');

void wake().then((surroundings) => {
  const desk = openPane({ surroundings, choices: readChoices(), workbook });
  createRoot(place).render(<Pane desk={desk} />);
});
