import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** What the parts of the place look like in common. */
export const useBehindStyles = makeStyles({
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  cell: {
    marginTop: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  address: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2, margin: 0 },
  value: { ...typographyStyles.subtitle1, margin: 0, overflowWrap: 'anywhere' },
  sum: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  formula: {
    ...typographyStyles.caption1,
    fontFamily: tokens.fontFamilyMonospace,
    color: tokens.colorNeutralForeground2,
    margin: 0,
    marginTop: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  note: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    margin: 0,
    marginTop: tokens.spacingVerticalXS,
  },
  section: { marginTop: tokens.spacingVerticalXL },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  calls: { marginTop: tokens.spacingVerticalL },
  call: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  inputs: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, auto)',
    columnGap: tokens.spacingHorizontalM,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    ...typographyStyles.caption1,
  },
  inputName: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  inputValue: { margin: 0, textAlign: 'right', overflowWrap: 'anywhere' },
});
