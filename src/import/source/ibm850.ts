/** The 128 letters above ASCII of code page 850, in which DOS programs of western Europe write. No decoder of the browser knows it. */
const upperLetters = [
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ',
  'áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐',
  '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀',
  'ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
].join('');

const chunk = 1 << 16;

/** The text that bytes in code page 850 hold; every byte is a letter, so nothing can fail. */
export function decodedIbm850(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length);
  bytes.forEach((byte, index) => {
    units[index] = byte < 0x80 ? byte : upperLetters.charCodeAt(byte - 0x80);
  });
  const pieces: string[] = [];
  for (let from = 0; from < units.length; from += chunk) {
    pieces.push(String.fromCharCode(...units.subarray(from, from + chunk)));
  }
  return pieces.join('');
}
