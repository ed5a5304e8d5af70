import { cutOffIntentions } from './cutOffIntentions';
import type { Desk } from './desk';
import { settingIntentions } from './settingIntentions';
import { tableIntentions } from './tableIntentions';

/**
 * Reads what the workbook holds. The user may make, rename or delete tables at any time: whoever comes back to the pane later sees what
 * there is then, and what could not be read is tried again.
 */
export async function followWorkbook(desk: Desk, onReturn: (listener: () => void) => void): Promise<void> {
  const { refresh } = tableIntentions(desk);
  const { read } = settingIntentions(desk);
  await cutOffIntentions(desk).tidyUp();
  await Promise.all([read(), refresh()]);
  onReturn(() => {
    if (desk.store.state().settings === null) void read();
    void refresh();
  });
}
