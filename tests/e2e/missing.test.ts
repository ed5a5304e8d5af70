import { closeBrowser, openWorkbench } from './session';

jest.setTimeout(60_000);

afterAll(closeBrowser);

test('a member of Excel that the model lacks fails in the add-in and is named in the workbench', async () => {
  const session = await openWorkbench({ workbook: 'empty' });
  const { page, pane } = session;
  // The pane's own Excel, asked for something that the product never uses.
  const failure = await pane.evaluate<string>(`Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1').flashFill();
    await context.sync();
  }).then(() => 'it worked', (error) => error.message)`);
  expect(failure).toContain('flashFill');
  await page
    .getByRole('alert')
    .getByText(/Modellen av Excel saknar:.*Range\.flashFill/iu)
    .waitFor();
  await session.close();
});
