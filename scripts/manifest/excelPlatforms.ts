/** One sentence, Swedish then English, where Excel cannot be opened with the add-in; null on Windows and Mac. */
export function excelRefusal(platform: string): string | null {
  if (platform === 'win32' || platform === 'darwin') return null;
  return (
    'Excel kan bara startas på Windows och Mac; kör npm start för att prova tillägget utan Excel. / ' +
    'Excel can be started on Windows and Mac only; run npm start to try the add-in without Excel.'
  );
}
