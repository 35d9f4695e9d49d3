package org.dragoman.export.cas;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.uima.cas.CAS;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.apache.uima.json.jsoncas2.JsonCas2Serializer;
import org.apache.uima.json.jsoncas2.mode.OffsetConversionMode;
import org.apache.uima.json.jsoncas2.mode.TypeSystemMode;

/** UIMA CAS JSON 0.4.0 with the types that the CAS uses; holds every character as it is. */
public final class CasJsonFormat implements CasFormat {

  @Override
  public String name() {
    return "casjson";
  }

  @Override
  public String description() {
    return "UIMA CAS JSON, a file a document";
  }

  @Override
  public String extension() {
    return ".json";
  }

  @Override
  public void write(CAS cas, OutputStream out) throws IOException {
    JsonCas2Serializer serializer = new JsonCas2Serializer();
    serializer.setTypeSystemMode(TypeSystemMode.MINIMAL);
    serializer.setOffsetConversionMode(OffsetConversionMode.UTF_16);
    serializer.serialize(cas, new StaysOpen(out));
  }

  /**
   * Reads a CAS back.
   *
   * @param cas has the types; what it holds is replaced
   * @throws IOException if it is no CAS JSON of these types
   */
  public static void read(InputStream in, CAS cas) throws IOException {
    new JsonCas2Deserializer().deserialize(in, cas);
  }

  /** The serializer closes what it is given. */
  private static final class StaysOpen extends FilterOutputStream {

    StaysOpen(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] b, int off, int len) throws IOException {
      out.write(b, off, len);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
