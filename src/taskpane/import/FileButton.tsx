import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  button: {
    ...typographyStyles.body1Strong,
    position: 'relative',
    display: 'inline-block',
    padding: `5px ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    whiteSpace: 'nowrap',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-within': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
  },
  small: { ...typographyStyles.caption1, padding: `3px ${tokens.spacingHorizontalS}` },
  primary: {
    border: `${tokens.strokeWidthThin} solid transparent`,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
  },
  // The field itself lies over the whole button, so that a click, a key and a dropped file all reach it.
  field: { position: 'absolute', inset: 0, width: '100%', opacity: 0, cursor: 'pointer' },
});

interface FileButtonProps {
  readonly label: string;
  /** As the attribute of the same name. */
  readonly accept: string;
  readonly look?: 'primary' | 'small';
  readonly onChoose: (files: readonly File[]) => void;
}

/** A button that is the browser's own file field. The same file can be chosen twice. */
export function FileButton({ label, accept, look, onChoose }: FileButtonProps): ReactElement {
  const styles = useStyles();
  return (
    <label
      className={mergeClasses(
        styles.button,
        look === 'primary' && styles.primary,
        look === 'small' && styles.small,
      )}
    >
      {label}
      <input
        type="file"
        className={styles.field}
        accept={accept}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = '';
          if (files.length > 0) onChoose(files);
        }}
      />
    </label>
  );
}
