package org.dragoman.export.cas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Passes XMI on with its feature structures in the order of their ids. UIMA gives those without a
 * sorted index in an order that hangs on the documents its CAS held before.
 */
final class ElementsById extends XMLFilterImpl {

  private interface Event {
    void passOn() throws SAXException;
  }

  private record Element(long id, List<Event> events) {}

  private final List<Element> elements = new ArrayList<>();
  private int depth;

  ElementsById(ContentHandler next) {
    setContentHandler(next);
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes)
      throws SAXException {
    depth++;
    if (depth == 1) {
      super.startElement(uri, localName, qName, attributes);
      return;
    }
    AttributesImpl copy = sorted(attributes);
    if (depth == 2) {
      String id = attributes.getValue("xmi:id");
      elements.add(
          new Element(id == null ? Long.MAX_VALUE : Long.parseLong(id), new ArrayList<>()));
    }
    record(() -> super.startElement(uri, localName, qName, copy));
  }

  @Override
  public void characters(char[] ch, int start, int length) throws SAXException {
    if (depth >= 2) {
      char[] copy = Arrays.copyOfRange(ch, start, start + length);
      record(() -> super.characters(copy, 0, copy.length));
    }
  }

  @Override
  public void endElement(String uri, String localName, String qName) throws SAXException {
    if (depth >= 2) {
      record(() -> super.endElement(uri, localName, qName));
    } else {
      elements.sort(Comparator.comparingLong(Element::id));
      for (Element element : elements) {
        for (Event event : element.events()) {
          event.passOn();
        }
      }
      super.endElement(uri, localName, qName);
    }
    depth--;
  }

  private void record(Event event) {
    elements.get(elements.size() - 1).events().add(event);
  }

  /** The list of what a view has in its indexes comes in the same order as the elements. */
  private static AttributesImpl sorted(Attributes attributes) {
    AttributesImpl copy = new AttributesImpl(attributes);
    int members = copy.getIndex("members");
    if (copy.getIndex("xmi:id") < 0 && members >= 0) {
      copy.setValue(
          members,
          Arrays.stream(copy.getValue(members).trim().split("\\s+"))
              .sorted(Comparator.comparingLong(Long::parseLong))
              .collect(Collectors.joining(" ")));
    }
    return copy;
  }
}
