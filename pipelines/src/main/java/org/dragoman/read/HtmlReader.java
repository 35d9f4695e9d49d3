package org.dragoman.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a web page. The text of the document is that of its article without menus, advertisements
 * and the like, and all offsets are into that text; title, date and publisher are taken from the
 * head of the page. The page is decoded by the encoding that it names itself, else as UTF-8.
 */
final class HtmlReader implements DocumentReader {

  /** Browsers look no further for the encoding. */
  private static final int HEAD_BYTES = 1024;

  private static final Pattern CHARSET =
      Pattern.compile("<meta[^>]*?charset\\s*=\\s*[\"']?([\\w:.-]+)", Pattern.CASE_INSENSITIVE);

  private final DocumentMaker documents;

  HtmlReader(DocumentMaker documents) {
    this.documents = documents;
  }

  @Override
  public InputItem read(InputFile file, byte[] bytes) throws UnreadableException {
    WebPage page = WebPage.of(decode(bytes));
    return documents.make(
        file,
        file.source(),
        file.place(),
        Sha256.hex(bytes),
        page.text(),
        new DocumentMaker.Recorded(page.date(), page.title(), page.publisher()),
        List.of());
  }

  private static String decode(byte[] bytes) throws UnreadableException {
    int head = Math.min(bytes.length, HEAD_BYTES);
    Matcher named = CHARSET.matcher(new String(bytes, 0, head, StandardCharsets.ISO_8859_1));
    Charset charset = named.find() ? charset(named.group(1)) : StandardCharsets.UTF_8;
    boolean hasMark =
        bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == -65;
    if (hasMark || charset.equals(StandardCharsets.UTF_8)) {
      return StrictUtf8.decode(bytes, 0);
    }
    try {
      String page =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      if (page.indexOf('\0') >= 0) {
        throw new UnreadableException("NUL at character " + page.indexOf('\0'));
      }
      return page;
    } catch (CharacterCodingException e) {
      throw new UnreadableException("is not in the encoding that it names, " + charset.name());
    }
  }

  /** What pages call Latin-1 and ASCII is the code page of Windows, as browsers take it. */
  private static Charset charset(String name) throws UnreadableException {
    try {
      Charset charset = Charset.forName(name);
      boolean latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return latin ? Charset.forName("windows-1252") : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new UnreadableException("names an encoding that there is not: '" + name + "'");
    }
  }
}
