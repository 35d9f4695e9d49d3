package org.dragoman.export.rdf;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.dragoman.export.WellFormed;
import org.dragoman.model.EntityType;
import org.dragoman.model.EventStatus;
import org.dragoman.model.ParticipantRole;
import org.dragoman.model.RelationType;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** The terms of the vocabularies, and the names of things of a result. */
final class RdfTerms {

  static final String NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
  static final String ITS = "http://www.w3.org/2005/11/its/rdf#";
  static final String SCHEMA = "http://schema.org/";
  static final String OWN = "urn:dragoman:vocabulary:";

  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";
  private static final String UNRESERVED = "-._~";

  private RdfTerms() {}

  static IRI nif(String term) {
    return VALUES.createIRI(NIF, term);
  }

  static IRI its(String term) {
    return VALUES.createIRI(ITS, term);
  }

  static IRI schema(String term) {
    return VALUES.createIRI(SCHEMA, term);
  }

  static IRI own(String term) {
    return VALUES.createIRI(OWN, term);
  }

  static IRI wikidata(String id) {
    return VALUES.createIRI(WIKIDATA, id);
  }

  /** Returns the name of a thing of the result, such as {@code urn:dragoman:entity:eQ419}. */
  static IRI thing(String kind, String id) {
    return VALUES.createIRI("urn:dragoman:" + kind + ":" + encoded(id));
  }

  /** Returns the name of a span of a document's text, as RFC 5147 writes it: in code points. */
  static IRI span(String documentId, int begin, int end) {
    return VALUES.createIRI(
        "urn:dragoman:document:" + encoded(documentId) + "#char=" + begin + "," + end);
  }

  /** Returns a text; NUL and half of a surrogate pair, which not every parser takes, as U+FFFD. */
  static Literal text(String text) {
    return VALUES.createLiteral(WellFormed.of(text).replace('\0', '\uFFFD'));
  }

  static Literal offset(int offset) {
    return VALUES.createLiteral(String.valueOf(offset), XSD.NON_NEGATIVE_INTEGER);
  }

  static Literal number(int number) {
    return VALUES.createLiteral(number);
  }

  static Literal decimal(String number) {
    return VALUES.createLiteral(number, XSD.DECIMAL);
  }

  static Literal day(Object day) {
    return VALUES.createLiteral(day.toString(), XSD.DATE);
  }

  static IRI classOf(EntityType type) {
    return schema(
        switch (type) {
          case PERSON -> "Person";
          case ORGANIZATION -> "Organization";
          case LOCATION -> "Place";
        });
  }

  static IRI property(RelationType type) {
    return own(type.label());
  }

  static IRI property(ParticipantRole role) {
    return schema(
        switch (role) {
          case ACTOR -> "agent";
          case RECIPIENT -> "recipient";
          case MEDIATOR -> "participant";
          case TOPIC -> "object";
          case INSTRUMENT -> "instrument";
        });
  }

  /** Returns the status in schema.org's terms; null for an act that is denied: it has none. */
  static IRI actionStatus(EventStatus status) {
    return switch (status) {
      case OCCURRED -> schema("CompletedActionStatus");
      case ONGOING -> schema("ActiveActionStatus");
      case PLANNED, POSSIBLE -> schema("PotentialActionStatus");
      case DENIED -> null;
    };
  }

  /** Returns the terms of our own with a sentence on each. */
  static Map<IRI, String> ownTerms() {
    Map<IRI, String> terms = new LinkedHashMap<>();
    terms.put(property(RelationType.HOLDS_POSITION), "A person holds an office of the object.");
    terms.put(property(RelationType.REPRESENTS), "A person speaks or acts for the object.");
    terms.put(property(RelationType.FAMILY), "Two persons are family.");
    terms.put(property(RelationType.MEMBER_OF), "The subject is a member of an organisation.");
    terms.put(property(RelationType.PART_OF), "An organisation is part of the object.");
    terms.put(property(RelationType.LOCATED_IN), "The subject lies in a place.");
    terms.put(own("status"), "Whether an act happened, or when a relation holds.");
    terms.put(own("label"), "The words that name a relation.");
    terms.put(own("country"), "The state it lies in, belongs to or acts for: ISO 3166-1 alpha-3.");
    terms.put(own("act"), "The type of an act.");
    terms.put(own("plover"), "PLOVER event type.");
    terms.put(own("cameo"), "CAMEO code.");
    terms.put(own("cluster"), "The same for reports of one act.");
    terms.put(own("contentOf"), "The request, threat or pledge of which the act is the content.");
    terms.put(own("attributedTo"), "Whose words report the act.");
    return terms;
  }

  private static String encoded(String id) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : WellFormed.of(id).getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain =
          c >= 'a' && c <= 'z'
              || c >= 'A' && c <= 'Z'
              || c >= '0' && c <= '9'
              || UNRESERVED.indexOf(c) >= 0;
      encoded.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return encoded.toString();
  }
}
