package org.dragoman.export.cas;

import org.dragoman.export.XmlText;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/** Passes XML on, with U+FFFD for each UTF-16 code unit that XML 1.0 forbids. */
final class XmlCharacters extends XMLFilterImpl {

  XmlCharacters(ContentHandler next) {
    setContentHandler(next);
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes)
      throws SAXException {
    AttributesImpl legal = new AttributesImpl(attributes);
    for (int i = 0; i < legal.getLength(); i++) {
      legal.setValue(i, XmlText.legal(legal.getValue(i)));
    }
    super.startElement(uri, localName, qName, legal);
  }

  @Override
  public void characters(char[] ch, int start, int length) throws SAXException {
    String legal = XmlText.legal(new String(ch, start, length));
    super.characters(legal.toCharArray(), 0, legal.length());
  }
}
