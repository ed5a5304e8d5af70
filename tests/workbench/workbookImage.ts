import type { Page } from 'playwright-core';
import type {} from '../../workbench/page/globals';
import type { WorkbookImage } from '../../workbench/page/model/workbookImage';

export { workbookImage, type WorkbookImage } from '../../workbench/page/model/workbookImage';

/** Everything in the workbook of an open workbench, once it has settled. */
export function imageOfPage(page: Page): Promise<WorkbookImage> {
  return page.evaluate(async () => {
    const { workbench } = window;
    if (workbench === undefined) throw new Error('The workbench is not open.');
    await workbench.grid.settled();
    return workbench.image();
  });
}
