import type { Step } from './step';

/** Types a formula's beginning in a free cell, so that the list of functions stands open. */
export const typeFormula: Step = async ({ page }) => {
  const grid = await page.locator('#grid').boundingBox();
  if (grid === null) throw new Error('The grid is not to be seen.');
  await page.mouse.click(grid.x + 420, grid.y + 160);
  await page.keyboard.type('=IFO.', { delay: 60 });
  await page.getByText('IFO.CAREDAYS').first().waitFor();
};
