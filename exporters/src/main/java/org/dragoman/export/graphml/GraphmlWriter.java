package org.dragoman.export.graphml;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.dragoman.export.ResultWriter;
import org.dragoman.export.StagedFile;
import org.dragoman.export.StagedFiles;
import org.dragoman.export.XmlText;
import org.dragoman.model.CorpusEntity;
import org.dragoman.model.DocumentResult;
import org.dragoman.model.EntityAlias;
import org.dragoman.model.EntityRecord;
import org.dragoman.model.EventRecord;
import org.dragoman.model.ParticipantRecord;
import org.dragoman.model.ParticipantRole;

/**
 * Writes {@code actors.graphml}: a node for each entity that acts or is acted upon, an edge from
 * each actor of an event to each of its recipients. Edges wait in a scratch file until the nodes
 * are known; memory grows with the ids of the nodes only.
 */
public final class GraphmlWriter implements ResultWriter {

  static final String FILE = "actors.graphml";

  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
  private static final List<String> OF_NODES =
      List.of("label", "type", "subtype", "country", "wikidata_id", "mentions", "documents");
  private static final List<String> OF_EDGES =
      List.of("act", "status", "quad_class", "plover", "cameo", "date", "document_id", "event_id");

  private final StagedFiles files;
  private final Path edgeFile;
  private final OutputStream edgeBytes;
  private final XMLStreamWriter edges;
  private final Set<String> actors = new HashSet<>();
  private long edgeCount;

  /**
   * Opens it.
   *
   * @param files where the file is staged; the caller commits
   * @throws IOException if the disk refuses
   */
  public GraphmlWriter(StagedFiles files) throws IOException {
    this.files = files;
    this.edgeFile = files.scratch("graphml").resolve("edges.xml");
    this.edgeBytes = new BufferedOutputStream(Files.newOutputStream(edgeFile), 1 << 16);
    this.edges = xml(edgeBytes);
  }

  @Override
  public void write(DocumentResult result) throws IOException {
    try {
      for (EventRecord event : result.events()) {
        for (String actor : entities(event, ParticipantRole.ACTOR)) {
          for (String recipient : entities(event, ParticipantRole.RECIPIENT)) {
            if (!actor.equals(recipient)) {
              edge(event, result.document().id(), actor, recipient);
            }
          }
        }
      }
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  private static List<String> entities(EventRecord event, ParticipantRole role) {
    return event.participants().stream()
        .filter(participant -> participant.role() == role && participant.entityId() != null)
        .map(ParticipantRecord::entityId)
        .distinct()
        .toList();
  }

  private void edge(EventRecord event, String document, String actor, String recipient)
      throws XMLStreamException {
    actors.add(actor);
    actors.add(recipient);
    edges.writeCharacters("\n    ");
    edges.writeStartElement("edge");
    edges.writeAttribute("id", "edge" + edgeCount++);
    edges.writeAttribute("source", XmlText.legal(actor));
    edges.writeAttribute("target", XmlText.legal(recipient));
    data(
        edges,
        OF_EDGES,
        event.type(),
        event.status(),
        event.quadClass(),
        event.plover(),
        event.cameo(),
        event.dateBegin(),
        document,
        event.id());
    edges.writeEndElement();
  }

  @Override
  public void finish(Iterable<CorpusEntity> entities, Iterable<EntityAlias> aliases)
      throws IOException {
    try (StagedFile file = files.create(FILE)) {
      edges.flush();
      edgeBytes.close();
      XMLStreamWriter xml = xml(file);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("graphml");
      xml.writeDefaultNamespace(NAMESPACE);
      keys(xml, "node", OF_NODES);
      keys(xml, "edge", OF_EDGES);
      xml.writeCharacters("\n  ");
      xml.writeStartElement("graph");
      xml.writeAttribute("edgedefault", "directed");
      for (CorpusEntity entity : entities) {
        if (actors.contains(entity.entity().id())) {
          node(xml, entity);
        }
      }
      // closes the start tag before bytes go past the writer
      xml.writeCharacters("");
      xml.flush();
      Files.copy(edgeFile, file);
      xml.writeCharacters("\n  ");
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.writeCharacters("\n");
      xml.flush();
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  private static void node(XMLStreamWriter xml, CorpusEntity found) throws XMLStreamException {
    EntityRecord entity = found.entity();
    xml.writeCharacters("\n    ");
    xml.writeStartElement("node");
    xml.writeAttribute("id", XmlText.legal(entity.id()));
    data(
        xml,
        OF_NODES,
        entity.name(),
        entity.type(),
        entity.subtype(),
        entity.country(),
        entity.wikidataId(),
        found.mentions(),
        found.documents());
    xml.writeEndElement();
  }

  private static void data(XMLStreamWriter xml, List<String> keys, Object... values)
      throws XMLStreamException {
    for (int i = 0; i < values.length; i++) {
      if (values[i] != null) {
        xml.writeStartElement("data");
        xml.writeAttribute("key", keys.get(i));
        xml.writeCharacters(XmlText.legal(values[i].toString()));
        xml.writeEndElement();
      }
    }
  }

  private static void keys(XMLStreamWriter xml, String of, List<String> names)
      throws XMLStreamException {
    for (String name : names) {
      boolean number = name.equals("mentions") || name.equals("documents");
      xml.writeCharacters("\n  ");
      xml.writeEmptyElement("key");
      xml.writeAttribute("id", name);
      xml.writeAttribute("for", of);
      xml.writeAttribute("attr.name", name);
      xml.writeAttribute("attr.type", number ? "int" : "string");
    }
  }

  private static XMLStreamWriter xml(OutputStream out) throws IOException {
    try {
      return XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  private static IOException broken(XMLStreamException e) {
    return e.getNestedException() instanceof IOException io
        ? io
        : new IOException("the graph can't be written: " + e.getMessage(), e);
  }

  @Override
  public void close() throws IOException {
    edgeBytes.close();
  }
}
