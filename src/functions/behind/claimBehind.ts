import type { ClaimLine } from '../../core/reimbursement/claimLines';
import type { Language, Text } from '../../text/language';
import { reimbursementHeaders as headers } from '../../text/reimbursementWords';
import type { ReimbursementCall } from '../reimbursement/reimbursementCall';
import type { HeaderId } from '../reimbursement/shownReimbursement';
import { sumOfAmounts } from './amountTable';
import { type ExpectedPart, expectedSum, expectedTables } from './reimbursementParts';
import {
  balanceTable,
  type ClaimFigure,
  claimRowsOf,
  claimsTable,
  type ToldFigure,
  toldIn,
} from './reimbursementTables';
import type { Behind } from './shown';

/** The sum of a figure and the tables behind it. */
export type ToldFigures = Pick<Behind, 'sum' | 'tables'>;

const toldFigures = ['claimed', 'decided', 'paid', 'refused'] as const satisfies readonly ToldFigure[];

/** Columns of amounts of a claim. What names a line stands for what is expected. */
const claimFigures = ['expected', ...toldFigures, 'outstanding', 'atRisk', 'lapsed'] as const;

/** The figure of a column of claims. */
export function claimFigure(header: HeaderId): ClaimFigure {
  if (header === 'flatOutstanding' || header === 'applicationOutstanding') {
    const isFlat = header === 'flatOutstanding';
    const of = (line: ClaimLine): number => ((line.kind === 'flatRate') === isFlat ? line.outstanding : 0);
    return { header: headers[header], of };
  }
  const figure = claimFigures.find((each) => each === header) ?? 'expected';
  return { header: headers[figure], of: (line) => line[figure] };
}

interface AskedClaim {
  readonly line: ClaimLine;
  readonly header: HeaderId;
}

/** What a figure of one claim is made of: what is expected, rows of claims, or what is added and taken away. */
export function behindClaim(
  call: ReimbursementCall,
  { line, header }: AskedClaim,
  language: Language,
): ToldFigures {
  const told = toldFigures.find((each) => each === header);
  if (told !== undefined) return behindTold(call, { line, figure: told }, language);
  if (header === 'outstanding') return balance(outstandingItems(line), language);
  if (header === 'atRisk' || header === 'lapsed')
    return line[header] === 0 ? { sum: null, tables: [] } : balance(unclaimedItems(line), language);
  const { series, period, expected: ore } = line;
  return behindExpected(call, { series, period, ore }, language);
}

/** The placements and flat rates of what is expected, and its sum. */
export function behindExpected(
  call: ReimbursementCall,
  expected: ExpectedPart,
  language: Language,
): ToldFigures {
  return { sum: expectedSum(call, expected, language), tables: expectedTables(call, expected, language) };
}

function behindTold(
  call: ReimbursementCall,
  { line, figure }: { readonly line: ClaimLine; readonly figure: ToldFigure },
  language: Language,
): ToldFigures {
  const rows = claimRowsOf(call, line);
  const amounts = rows.map((row) => toldIn(row, figure));
  return { sum: sumOfAmounts(amounts, language), tables: claimsTable(rows, figure, language) };
}

type Items = readonly (readonly [Text, number])[];

/** A flat rate that nobody claims is awaited as it is expected. */
function outstandingItems({ kind, claimed, expected, paid, refused }: ClaimLine): Items {
  const isClaimed = kind !== 'flatRate' || claimed !== 0;
  return [
    isClaimed ? [headers.claimed, claimed] : [headers.expected, expected],
    [headers.paid, 0 - paid],
    [headers.refused, 0 - refused],
  ];
}

function unclaimedItems({ expected, claimed }: ClaimLine): Items {
  return [
    [headers.expected, expected],
    [headers.claimed, 0 - claimed],
  ];
}

function balance(items: Items, language: Language): ToldFigures {
  const amounts = items.map(([, ore]) => ore);
  return { sum: sumOfAmounts(amounts, language), tables: balanceTable(items, language) };
}
