/** Our settings in the open workbook under these keys: texts, null where there is none or something else. */
export async function readSettingTexts(
  context: Excel.RequestContext,
  keys: readonly string[],
): Promise<Record<string, string | null>> {
  const settings = keys.map((key) => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load('value');
    return { key, setting };
  });
  await context.sync();
  return Object.fromEntries(settings.map(({ key, setting }) => [key, textOf(setting)]));
}

/** A setting that has been loaded, as a text. */
function textOf(setting: Excel.Setting): string | null {
  const value: unknown = setting.isNullObject ? null : setting.value;
  return typeof value === 'string' ? value : null;
}
