/** Writes the samples: `npm run sample`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleLists } from './exports';
import { bytesOf } from './exports/csv';
import { sampleWorkbook, workbookFile, workbookText } from './workbook';

writeFileSync(workbookFile, workbookText(sampleWorkbook()));
for (const list of sampleLists()) writeFileSync(join('samples', list.name), bytesOf(list));
