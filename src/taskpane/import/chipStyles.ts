import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** What chips look like. */
export const useChipStyles = makeStyles({
  item: { display: 'flex', alignItems: 'center', maxWidth: '100%' },
  chip: {
    ...typographyStyles.caption1,
    position: 'relative',
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '26px',
    maxWidth: '100%',
    boxSizing: 'border-box',
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  changed: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  asked: {
    border: `2px solid ${tokens.colorStatusWarningBorder2}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    ':hover': { backgroundColor: tokens.colorStatusWarningBackground1 },
  },
  askedItem: { flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXS, flexBasis: '100%' },
  why: { flexBasis: '100%', marginTop: tokens.spacingVerticalXXS },
  label: { color: tokens.colorNeutralForeground2 },
  value: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  // The field itself lies over the whole chip, unseen, so that the chip is as wide as what it says.
  select: {
    ...typographyStyles.body1,
    position: 'absolute',
    inset: 0,
    width: '100%',
    opacity: 0,
    cursor: 'pointer',
    // The opened list is drawn by the system: it must be legible there, too.
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  input: {
    ...typographyStyles.caption1Strong,
    width: '92px',
    border: 'none',
    outlineStyle: 'none',
    padding: 0,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontVariantNumeric: 'tabular-nums',
  },
  wrong: { border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerBorder2}` },
});
