import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** What the place of the report sheets looks like beside what all places share. */
export const useFollowUpStyles = makeStyles({
  days: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  day: { marginTop: tokens.spacingVerticalM, flexBasis: '130px', minWidth: 0 },
  wide: { marginTop: tokens.spacingVerticalM, flexBasis: '100%' },
  input: { width: '130px', maxWidth: '100%', minWidth: 0 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalL,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    paddingTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
    borderBottomStyle: 'solid',
    borderBottomWidth: tokens.strokeWidthThin,
    borderBottomColor: tokens.colorNeutralStroke2,
  },
  name: { ...typographyStyles.body1Strong, margin: 0 },
  small: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
  outside: { margin: `${tokens.spacingVerticalXS} 0 0` },
  line: {
    display: 'grid',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottomStyle: 'solid',
    borderBottomWidth: tokens.strokeWidthThin,
    borderBottomColor: tokens.colorNeutralStroke2,
  },
  lineName: { ...typographyStyles.caption1Strong },
  lineValue: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  warning: { color: tokens.colorPaletteRedForeground1 },
});
