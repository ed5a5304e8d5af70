/**
 * Waits until what a form is for has been carried out; where it was refused, brings the focus to the first field of `form` that says what is
 * wrong with it. Fluent marks such a field as invalid. A field that is folded away is unfolded.
 */
export async function orToFaultyField(form: ParentNode | null, carriedOut: Promise<void>): Promise<void> {
  await carriedOut;
  const field = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
  if (field === null || field === undefined) return;
  const folded = field.closest('details');
  if (folded !== null) folded.open = true;
  // Alone, a focus would leave the field under the tabs, which stay in sight.
  field.scrollIntoView({ block: 'center' });
  field.focus({ preventScroll: true });
}
