import { crc32, deflateRawSync } from 'node:zlib';

/** A file to be put into an archive. */
export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What the archive says of it, where that is to be wrong. */
  readonly forged?: { readonly packed?: number; readonly unpacked?: number; readonly flags?: number };
}

/** An archive, the same bytes every time: each part deflated (9: as small as can be, 1: quickly), dated 1 January 2026. */
export function zipFile(parts: readonly ZipPart[], level = 9): Uint8Array {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const { local, entry } = packed(part, offset, level);
    locals.push(local);
    entries.push(entry);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, directory, end]));
}

const firstOfJanuary2026 = ((2026 - 1980) << 9) | (1 << 5) | 1;

function packed(
  { name, content, forged = {} }: ZipPart,
  offset: number,
  level: number,
): { local: Buffer; entry: Buffer } {
  const bytes = Buffer.from(content);
  const data = deflateRawSync(bytes, { level });
  const title = Buffer.from(name);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(forged.flags ?? 0, 2);
  common.writeUInt16LE(8, 4);
  common.writeUInt16LE(firstOfJanuary2026, 8);
  common.writeUInt32LE(crc32(bytes), 10);
  common.writeUInt32LE(forged.packed ?? data.length, 14);
  common.writeUInt32LE(forged.unpacked ?? bytes.length, 18);
  common.writeUInt16LE(title.length, 22);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(offset, 10);
  return {
    local: Buffer.concat([signature(0x04034b50), common, title, data]),
    entry: Buffer.concat([signature(0x02014b50), Buffer.from([20, 0]), common, tail, title]),
  };
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value, 0);
  return bytes;
}
