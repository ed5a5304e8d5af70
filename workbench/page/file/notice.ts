/** The line below the bar that tells what became of a file, and asks before something is lost. */

export interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
}

/** Shows a sentence with buttons; each of them closes the line. */
export function showNotice(line: HTMLElement, text: string, actions: readonly NoticeAction[]): void {
  const sentence = document.createElement('span');
  sentence.textContent = text;
  const buttons = actions.map(({ label, run }) => {
    const button = document.createElement('button');
    button.textContent = label;
    button.addEventListener('click', () => {
      hideNotice(line);
      run();
    });
    return button;
  });
  line.replaceChildren(sentence, ...buttons);
  line.hidden = false;
}

/** Takes the line away. */
export function hideNotice(line: HTMLElement): void {
  line.replaceChildren();
  line.hidden = true;
}
