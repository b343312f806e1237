/** Properties of {@link LogoMark}. */
export interface LogoMarkProps {
  /** Edge in pixels. */
  size?: number;
  /** Colour of the gable. */
  gable?: string;
  /** Colour of the open door. */
  door?: string;
}

/**
 * The portal's mark: a stepped gable, as on many old town halls, with an open door. It is no coat of arms. It is
 * decorative; the name stands beside it.
 */
export function LogoMark(props: LogoMarkProps) {
  const { size = 32, gable = 'currentColor', door = '#f2b24e' } = props;
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 32 32"
      aria-hidden="true"
      focusable="false"
    >
      <path
        fill={gable}
        d="M3 28V17h4.5v-4.5H12V7.5L16 4l4 3.5v5h4.5V17H29v11h-8v-5.5a5 5 0 0 0-10 0V28z"
      />
      <path fill={door} d="M13.5 28v-5.5a2.5 2.5 0 0 1 5 0V28z" />
    </svg>
  );
}
