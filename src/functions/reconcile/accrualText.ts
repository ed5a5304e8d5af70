/**
 * What texts of bookings say of accruals and their reversals, in Swedish and English: periodisering, upplupen, förutbetald, uppbokning,
 * bokslut, interim, återföring, vändning; accrual, prepaid, reversal.
 */
const accrualWords =
  /periodiser|upplup|förutbet|uppbok|bokslut|interim|återför|vändning|accru|prepaid|prepayment|reversal/iu;

/** Whether the text of a booking says that it is an accrual or the reversal of one. */
export function saysAccrual(text: string): boolean {
  return accrualWords.test(text.normalize('NFC'));
}
