import { type ReactElement, type ReactNode, startTransition, useEffect, useState } from 'react';

interface LaterProps {
  readonly children: ReactNode;
}

/**
 * Draws what is in it a moment after what stands around it, and in slices: meanwhile the pane still answers. For what is long,
 * or stands further down than the eye begins.
 */
export function Later({ children }: LaterProps): ReactElement {
  const [isTime, setIsTime] = useState(false);
  useEffect(() => {
    startTransition(() => {
      setIsTime(true);
    });
  }, []);
  return <>{isTime && children}</>;
}
