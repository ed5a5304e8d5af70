/** Writes samples/budgetbok.json: `npx tsx scripts/sample/write.ts`. */
import { writeFileSync } from 'node:fs';
import { sampleWorkbook, workbookFile, workbookText } from './workbook';

writeFileSync(workbookFile, workbookText(sampleWorkbook()));
