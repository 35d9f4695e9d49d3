package org.dragoman.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8 and refuses what is not: nothing is replaced, so that every offset holds. */
final class StrictUtf8 {

  private StrictUtf8() {}

  /**
   * Decodes bytes.
   *
   * @param bytes the whole of a document, or a line of a file
   * @param offset place of the first byte in its file, for messages
   * @return the text, without a byte order mark at its begin
   * @throws UnreadableException if they are no UTF-8 or hold a NUL
   */
  static String decode(byte[] bytes, long offset) throws UnreadableException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new UnreadableException(
          "malformed UTF-8 at byte %d (0x%02X)"
              .formatted(offset + in.position(), bytes[in.position()]));
    }
    refuseNul(bytes, offset);
    out.flip();
    boolean hasMark = out.length() > 0 && out.charAt(0) == '\uFEFF';
    return out.subSequence(hasMark ? 1 : 0, out.length()).toString();
  }

  private static void refuseNul(byte[] bytes, long offset) throws UnreadableException {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw new UnreadableException("NUL at byte " + (offset + i));
      }
    }
  }
}
