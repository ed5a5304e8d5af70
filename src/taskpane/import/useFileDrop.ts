import { useEffect, useRef, useState } from 'react';

/** Takes files that are dropped anywhere in the pane; tells whether one is held over it. */
export function useFileDrop(onDrop: (files: readonly File[]) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const drop = useRef(onDrop);
  drop.current = onDrop;
  useEffect(() => {
    const controller = new AbortController();
    const listen = (name: 'dragover' | 'dragleave' | 'drop', listener: (event: DragEvent) => void): void => {
      addEventListener(name, listener, { signal: controller.signal });
    };
    listen('dragover', (event) => {
      event.preventDefault();
      setIsOver(true);
    });
    listen('dragleave', (event) => {
      if (event.relatedTarget === null) setIsOver(false);
    });
    listen('drop', (event) => {
      event.preventDefault();
      setIsOver(false);
      drop.current([...(event.dataTransfer?.files ?? [])]);
    });
    return () => {
      controller.abort();
    };
  }, []);
  return isOver;
}
