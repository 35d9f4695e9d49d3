package org.dragoman.export.cas;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.util.TypeSystemUtil;
import org.apache.uima.util.XMLSerializer;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * XMI in XML 1.0. A character that XML forbids, such as a form feed or half a surrogate pair, is
 * written as U+FFFD, one for one, so every offset holds. On reading a DOCTYPE is refused.
 */
public final class XmiFormat implements CasFormat {

  @Override
  public String name() {
    return "xmi";
  }

  @Override
  public String description() {
    return "UIMA XMI, a file a document, with the types";
  }

  @Override
  public String extension() {
    return ".xmi";
  }

  @Override
  public void write(CAS cas, OutputStream out) throws IOException {
    try {
      XmlCharacters legal = new XmlCharacters(new XMLSerializer(out, false).getContentHandler());
      new XmiCasSerializer(cas.getTypeSystem()).serialize(cas, new ElementsById(legal));
    } catch (SAXException e) {
      throw new IOException("the CAS can't be written as XMI: " + e.getMessage(), e);
    }
  }

  @Override
  public Optional<byte[]> types(TypeSystem types) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      TypeSystemUtil.typeSystem2TypeSystemDescription(types).toXML(out);
      return Optional.of(out.toByteArray());
    } catch (SAXException e) {
      throw new IOException("the types can't be written as XML: " + e.getMessage(), e);
    }
  }

  /**
   * Reads a CAS back.
   *
   * @param cas has the types; what it holds is replaced
   * @throws IOException if it is no XMI of these types, or has a DOCTYPE; the message names line
   *     and column where they are known
   */
  public static void read(InputStream in, CAS cas) throws IOException {
    cas.reset();
    try {
      SAXParserFactory factory = SAXParserFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      XMLReader reader = factory.newSAXParser().getXMLReader();
      reader.setContentHandler(new XmiCasDeserializer(cas.getTypeSystem()).getXmiCasHandler(cas));
      // the default one would print
      reader.setErrorHandler(new DefaultHandler());
      reader.parse(new InputSource(in));
    } catch (SAXParseException e) {
      throw new IOException(
          "%d:%d: %s".formatted(e.getLineNumber(), e.getColumnNumber(), e.getMessage()), e);
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
