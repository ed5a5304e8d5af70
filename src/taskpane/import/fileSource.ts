import { dayOfMoment } from '../../host/lists/moment';
import type { ListSource } from '../../import/list';

/** What is needed of a file that was chosen or dropped. */
export type ChosenFile = Pick<File, 'name' | 'lastModified' | 'arrayBuffer'>;

/** The file's bytes, with its name and the day on which it was last written as the user's calendar has it. Rejects where it cannot be opened. */
export async function sourceOfFile(file: ChosenFile): Promise<ListSource> {
  const content = new Uint8Array(await file.arrayBuffer());
  return { name: file.name, content, written: dayOfMoment(new Date(file.lastModified)) };
}
