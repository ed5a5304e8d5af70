import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme as FluentTheme,
} from '@fluentui/react-components';
import type { Theme } from '../host/office';

/** The product's green, from its darkest to its lightest shade; 80 carries white text, 110 stands on a dark ground. */
const green: BrandVariants = {
  10: '#021311',
  20: '#06211E',
  30: '#083531',
  40: '#094641',
  50: '#0A554E',
  60: '#0A6158',
  70: '#0B6F65',
  80: '#0C7D72',
  90: '#2C9287',
  100: '#45A89C',
  110: '#61BBB0',
  120: '#80CDC3',
  130: '#9FDCD4',
  140: '#BDE9E3',
  150: '#D8F3EF',
  160: '#EDFAF8',
};

/** The colours, sizes and shadows of each theme. */
export const fluentThemes: Readonly<Record<Theme, FluentTheme>> = {
  light: createLightTheme(green),
  dark: { ...createDarkTheme(green), colorBrandForeground1: green[110], colorBrandForeground2: green[120] },
};
