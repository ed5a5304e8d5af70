import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

const focusRing = {
  outlineStyle: 'solid',
  outlineWidth: '2px',
  outlineColor: tokens.colorStrokeFocus2,
  borderRadius: tokens.borderRadiusSmall,
} as const;

/** What the places look like in common. */
export const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle1, margin: 0 },
  section: { ...typographyStyles.subtitle2, marginTop: tokens.spacingVerticalXL, marginBottom: 0 },
  group: {
    ...typographyStyles.caption1Strong,
    color: tokens.colorNeutralForeground2,
    marginTop: tokens.spacingVerticalL,
    marginBottom: tokens.spacingVerticalXS,
  },
  name: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  text: { ...typographyStyles.body1, margin: 0, marginTop: tokens.spacingVerticalXS },
  small: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    margin: 0,
    overflowWrap: 'break-word',
  },
  code: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    borderTopStyle: 'solid',
    borderTopWidth: tokens.strokeWidthThin,
    borderTopColor: tokens.colorNeutralStroke2,
  },
  item: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalMNudge} 0`,
    borderBottomStyle: 'solid',
    borderBottomWidth: tokens.strokeWidthThin,
    borderBottomColor: tokens.colorNeutralStroke2,
  },
  itemTop: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    flexWrap: 'wrap',
  },
  itemName: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    flexGrow: 1,
    flexBasis: 0,
  },
  button: { flexShrink: 0, whiteSpace: 'nowrap' },
  summary: {
    ...typographyStyles.caption1,
    color: tokens.colorBrandForeground1,
    cursor: 'pointer',
    width: 'fit-content',
    padding: `${tokens.spacingVerticalXXS} 0`,
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': focusRing,
  },
  definitions: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} 0 0 ${tokens.spacingHorizontalM}`,
  },
  term: { ...typographyStyles.caption1Strong, marginTop: tokens.spacingVerticalS },
  description: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  example: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  functionName: {
    ...typographyStyles.body1Strong,
    fontFamily: tokens.fontFamilyMonospace,
    margin: 0,
    overflowWrap: 'anywhere',
  },
  field: { marginTop: tokens.spacingVerticalM },
  date: { width: '140px' },
  radios: { flexWrap: 'wrap', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, display: 'block' },
  count: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
  },
  quiet: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
});
