import type { Failure } from '../host/failure';
import { forecasts } from '../tables/forecasts';
import { tables } from '../tables/index';
import type { Text } from '../text/language';
import {
  failureTexts,
  formulasInColumn,
  insideTable,
  mixedColumn,
  nameTaken,
  noRoom,
  otherFailure,
  sheetTaken,
  tableChanged,
  tableFiltered,
  totalsRow,
  undoChanged,
  unknownPersons,
} from '../text/paneFailures';
import { bridgeInError, headingChanged, tablesMissing, tooManyRows } from '../text/paneFollowUpFailures';
import { lockTroubleText } from '../text/lockTroubles';
import { notReadyToFreeze, nothingToFreeze } from '../text/paneFreeze';
import { forecastFrozenAlready, freezeForecastFirst } from '../text/paneFreezeForecast';
import { importUnderWay, takenBack } from '../text/paneWritingFailures';

/** The sentence for a failure. */
export function failureText(failure: Failure): Text {
  if (isPlain(failure)) return failureTexts[failure.failure];
  if (isOfTable(failure)) return tableTexts[failure.failure](failure.table);
  switch (failure.failure) {
    case 'sheetTaken':
      return sheetTaken(failure.name);
    case 'nameTaken':
      return nameTaken(failure.name);
    case 'noRoom':
      return noRoom(failure.table, failure.address);
    case 'formulasInColumn':
      return formulasInColumn(failure.table, failure.header);
    case 'mixedColumn':
      return mixedColumn(failure.table, failure.header);
    case 'unknownPersons':
      return unknownPersons(failure.count);
    case 'takenBack':
      return takenBack(failure.why, failure.code);
    case 'importUnderWay':
      return importUnderWay(failure.list, failure.when);
    case 'tooManyRows':
      return tooManyRows(failure.rows, failure.most);
    case 'tablesMissing':
      return missingText(failure.tables);
    case 'bridgeInError':
      return bridgeInError(failure.sheet);
    case 'headingChanged':
      return headingChanged(failure.sheet);
    case 'nothingToFreeze':
    case 'notReadyToFreeze':
    case 'forecastFrozenAlready':
      return freezeFailureText(failure);
    case 'locks':
      return lockTroubleText(failure.trouble);
    case 'tableUnread':
      return failure.sentence;
    case 'other':
      return otherFailure(failure.code);
  }
}

/** Forecasts are not imported or made by hand: they are frozen. */
function missingText(ids: readonly string[]): Text {
  if (ids.includes(forecasts.id)) return freezeForecastFirst;
  return tablesMissing(tables.filter(({ id }) => ids.includes(id)).map(({ name }) => name));
}

type FreezeFailure = Extract<
  Failure,
  { readonly failure: 'nothingToFreeze' | 'notReadyToFreeze' | 'forecastFrozenAlready' }
>;

function freezeFailureText(failure: FreezeFailure): Text {
  switch (failure.failure) {
    case 'nothingToFreeze':
      return nothingToFreeze(failure.sheet);
    case 'notReadyToFreeze':
      return notReadyToFreeze(failure.sheet, failure.address, failure.shows);
    case 'forecastFrozenAlready':
      return forecastFrozenAlready(failure.forecast);
  }
}

/** Failures of which the sentence needs the table's name alone. */
const tableTexts = { insideTable, tableFiltered, totalsRow, tableChanged, undoChanged } as const;

type TableFailure = Extract<Failure, { readonly failure: keyof typeof tableTexts }>;

function isOfTable(failure: Failure): failure is TableFailure {
  return failure.failure in tableTexts;
}

/** Failures that say everything by their code: the compiler asks for a sentence, there or here. */
type PlainFailure = Extract<Failure, { readonly failure: keyof typeof failureTexts }>;

function isPlain(failure: Failure): failure is PlainFailure {
  return failure.failure in failureTexts;
}
