// The one script before office.js in the served page: it takes window.external from the workbench around the frame.
(() => {
  const external = window.parent.varddygnWorkbench?.externalFor(window);
  if (external)
    Object.defineProperty(window, 'external', { value: external, configurable: true, writable: true });
})();
