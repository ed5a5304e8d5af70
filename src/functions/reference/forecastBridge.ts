import { forecastBridgeExamples } from '../examples/forecastBridgeExamples';
import { forecastBridge as computed } from '../forecastBridge';
import { describeFunction } from './describeFunction';

/** What people read about FORECASTBRIDGE. */
export const forecastBridge = describeFunction(computed, {
  about: {
    sv: 'Säger varför prognosen ändrades mellan två gånger: varje placering i en rad, med den första orsak som passar, och summan går ihop på öret. Plus är dyrare.',
    en: 'Says why the forecast changed between two times: each placement in one row, by the first cause that fits, and the sum closes to the öre. Plus is dearer.',
  },
  parameters: {
    previous: {
      sv: 'Den tidigare prognosen: Prognosrader[#Alla], eller det som FORECAST ger med Visa = placeringar.',
      en: 'The earlier forecast: ForecastLines[#All], or what FORECAST gives with Show = placements.',
    },
    current: {
      sv: 'Den senare, likadant. Båda gäller samma period.',
      en: 'The later one, likewise. Both are of the same period.',
    },
    show: {
      sv: 'rader (förvalt): en rad för varje placering. sammandrag: en rad för varje orsak, alltid desamma.',
      en: 'rows (default): a row for each placement. summary: a row for each cause, always the same ones.',
    },
    previousForecast: {
      sv: 'Vilken prognos i Prognosrader den tidigare är. Utelämnad: den sista.',
      en: 'Which forecast in ForecastLines the earlier one is. Left out: the last one.',
    },
    currentForecast: {
      sv: 'Vilken den senare är. Utelämnad: den sista.',
      en: 'Which one the later is. Left out: the last one.',
    },
  },
  problems: [
    'differentWindows',
    'forecastsReversed',
    'severalForecasts',
    'forecastNotFound',
    'amountOutOfRange',
    'tooLarge',
    'notFetched',
  ],
  examples: forecastBridgeExamples,
});
