import { fileError } from './fileError';

/** The encodings that spreadsheets write CSV in. */
export type TextEncoding = 'utf-8' | 'windows-1252';

const UTF8_BOM = Buffer.from([0xef, 0xbb, 0xbf]);
const UTF16_BOMS = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];

function startsWith(bytes: Buffer, start: Buffer): boolean {
  return bytes.subarray(0, start.length).equals(start);
}

function decodeUtf8(bytes: Buffer, options?: TextDecodeOptions) {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      bytes,
      options,
    );
  } catch {
    return undefined;
  }
}

/**
 * Valid as UTF-8 but for a last character that lacks bytes? One such byte
 * alone may as well be a letter of Windows-1252.
 */
function isCutOffUtf8(bytes: Buffer): boolean {
  const complete = decodeUtf8(bytes, { stream: true });
  // eslint-disable-next-line no-control-regex
  return complete !== undefined && /[^\u0000-\u007f]/.test(complete);
}

/**
 * Reads bytes as text: UTF-8 where they are valid UTF-8, else Windows-1252,
 * which every sequence of bytes is.
 *
 * @throws FieldsError for an empty file, UTF-16, binary data, and UTF-8 that
 *   ends in the middle of a character
 */
export function decodeText(bytes: Buffer): {
  text: string;
  encoding: TextEncoding;
} {
  if (UTF16_BOMS.some(bom => startsWith(bytes, bom))) {
    throw fileError('file_utf16');
  }
  if (bytes.includes(0)) {
    throw fileError('file_not_text');
  }
  const withoutBom = startsWith(bytes, UTF8_BOM)
    ? bytes.subarray(UTF8_BOM.length)
    : bytes;
  const text = decodeUtf8(withoutBom);
  if (text?.trim() === '') {
    throw fileError('file_empty');
  }
  if (text !== undefined) {
    return { text, encoding: 'utf-8' };
  }
  if (isCutOffUtf8(withoutBom)) {
    throw fileError('file_cut_off');
  }
  return {
    text: new TextDecoder('windows-1252').decode(withoutBom),
    encoding: 'windows-1252',
  };
}
