/** Edge lengths in pixels of the icons that are drawn: ribbon (16 to 80), lists of add-ins (32, 64) and app stores (128). */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80, 128] as const;

/** Where the icon of a size lies, in the repository and in the built folder alike. */
export function iconFile(size: number): string {
  return `assets/icon-${size}.png`;
}

/** Width and height in pixels, read from a PNG's header; undefined when the bytes are not a PNG. */
export function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | undefined {
  const signature = [137, 80, 78, 71, 13, 10, 26, 10];
  if (bytes.length < 24 || signature.some((byte, index) => bytes[index] !== byte)) return undefined;
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: header.getUint32(16), height: header.getUint32(20) };
}
