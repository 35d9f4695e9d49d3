package org.dragoman.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the text of a CAS in XMI, whatever its types: that of the initial view, else of the first.
 * The title is that of DKPro's {@code DocumentMetaData}, date and publisher are those of our {@code
 * DocumentInformation}. Annotations are not taken over. A DOCTYPE is refused.
 */
final class XmiReader implements DocumentReader {

  private static final String CAS = "http:///uima/cas.ecore";
  private static final String INITIAL_VIEW = "_InitialView";

  private final DocumentMaker documents;

  XmiReader(DocumentMaker documents) {
    this.documents = documents;
  }

  @Override
  public InputItem read(InputFile file, byte[] bytes) throws UnreadableException {
    Contents contents = parse(bytes);
    if (contents.text == null) {
      throw new UnreadableException("is XML, but no XMI of a CAS with a text");
    }
    return documents.make(
        file,
        file.source(),
        file.place(),
        Sha256.hex(bytes),
        contents.text,
        new DocumentMaker.Recorded(contents.date, contents.title, contents.publisher),
        List.of());
  }

  private static Contents parse(byte[] bytes) throws UnreadableException {
    Contents contents = new Contents();
    try {
      SAXParserFactory factory = SAXParserFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      XMLReader reader = factory.newSAXParser().getXMLReader();
      reader.setContentHandler(contents);
      // The default one would print.
      reader.setErrorHandler(contents);
      reader.parse(new InputSource(new ByteArrayInputStream(bytes)));
      return contents;
    } catch (SAXParseException e) {
      throw new UnreadableException(
          "is no XMI: line %d, column %d: %s"
              .formatted(e.getLineNumber(), e.getColumnNumber(), e.getMessage()));
    } catch (SAXException | IOException e) {
      throw new UnreadableException("is no XMI: " + e.getMessage());
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java reads XML without a DOCTYPE", e);
    }
  }

  private static final class Contents extends DefaultHandler {

    private String text;
    private String title;
    private String date;
    private String publisher;

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
      if (uri.equals(CAS) && name.equals("Sofa")) {
        boolean initial = INITIAL_VIEW.equals(attributes.getValue("sofaID"));
        String found = attributes.getValue("sofaString");
        text = found != null && (text == null || initial) ? found : text;
      } else if (name.equals("DocumentMetaData")) {
        title = title == null ? value(attributes, "documentTitle") : title;
      } else if (name.equals("DocumentInformation")) {
        date = date == null ? value(attributes, "date") : date;
        publisher = publisher == null ? value(attributes, "publisher") : publisher;
      }
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
      throw e;
    }

    private static String value(Attributes attributes, String name) {
      String value = attributes.getValue(name);
      return value == null || value.isBlank() ? null : value;
    }
  }
}
