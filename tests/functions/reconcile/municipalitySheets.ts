import type { Draft, Stay } from '../../core/reconcile/municipality';

/** The list and the ledger of a municipality as a workbook has them and Excel hands them over. */
export interface MunicipalitySheets {
  readonly placements: unknown[][];
  readonly kinds: unknown[][];
  readonly mapping: unknown[][];
  readonly ledger: unknown[][];
}

/** Kind 4 is paid by the month, kind 5 booked net of 6 % compensation; kinds are told by their accounts alone. */
export function municipalitySheets(stays: readonly Stay[], drafts: readonly Draft[]): MunicipalitySheets {
  return {
    placements: [
      [
        'Placerings-ID',
        'Placeringsform',
        'Utförare',
        'Startdatum',
        'Slutdatum',
        'Dygnspris',
        'Omkostnad',
        'Ansvar',
      ],
      ...stays.map(({ placement, provider, kind, from, until, price }) => [
        `P${placement}`,
        `Form ${kind}`,
        `Hem ${provider}`,
        from,
        until === Infinity ? '' : until - 1,
        kind === 4 ? '' : price / 100,
        kind === 4 ? price / 100 : '',
        `A${kind}`,
      ]),
    ],
    kinds: [
      ['Placeringsform', 'Räknar dygn', 'Momskompensation %', 'Bokförs netto'],
      ...[1, 2, 3, 4].map((kind) => [`Form ${kind}`, 'ja', '', '']),
      ['Form 5', 'ja', 0.06, 'ja'],
    ],
    mapping: [
      ['Konto', 'Verksamhet', 'Ansvar', 'Placeringsform'],
      ...[1, 2, 3, 4, 5].map((kind) => [`K${kind}`, '', '', `Form ${kind}`]),
    ],
    ledger: [
      [
        ...['Datum', 'Konto', 'Utförare', 'Verifikation', 'Placerings-ID', 'Avser från', 'Avser till'],
        ...['Dygn', 'Text', 'Belopp'],
      ],
      ...drafts.map((draft) => [
        draft.day,
        draft.kind === -1 ? '' : `K${draft.kind}`,
        draft.provider === -1 ? '' : `Hem ${draft.provider}`,
        draft.invoice === -1 ? '' : `F${draft.invoice}`,
        draft.placement === -1 ? '' : `P${draft.placement}`,
        draft.care === null ? '' : draft.care.from,
        draft.care === null ? '' : draft.care.until - 1,
        draft.days === null ? '' : draft.days / 1_000_000,
        draft.isAccrual ? 'Periodisering' : '',
        draft.amount / 100,
      ]),
    ],
  };
}
