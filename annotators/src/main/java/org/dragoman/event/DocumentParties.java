package org.dragoman.event;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.uima.jcas.JCas;
import org.dragoman.knowledge.Country;
import org.dragoman.knowledge.KnowledgeBase;
import org.dragoman.text.SentenceTree;
import org.dragoman.text.SentenceTree.Node;
import org.dragoman.types.Entity;
import org.dragoman.types.EntityMention;
import org.dragoman.types.EntityRelation;
import org.dragoman.types.Reference;

/**
 * Who may be meant in one document: its mentions and references by place, its countries by code,
 * its office holders by title. Read once a document; not safe for threads.
 */
final class DocumentParties {

  private static final int LONGEST_QUOTATION = 500;

  private final KnowledgeBase knowledge;
  private final String text;
  private final List<EntityRelation> relations = new ArrayList<>();
  private final TreeMap<Integer, EntityMention> mentions = new TreeMap<>();
  private final TreeMap<Integer, Reference> references = new TreeMap<>();
  private final Map<String, Entity> states = new LinkedHashMap<>();
  private final Map<String, Entity> byName = new LinkedHashMap<>();
  private final TreeMap<Integer, Node> speakers = new TreeMap<>();
  private final Map<String, Entity> holders = new LinkedHashMap<>();
  private final Pairs pairs = new Pairs(states::get);
  private final PartyCountries countries;

  /**
   * Reads a document.
   *
   * @param published its day; null if unknown
   */
  DocumentParties(JCas jcas, KnowledgeBase knowledge, LocalDate published) {
    this.knowledge = knowledge;
    this.countries = new PartyCountries(published);
    this.text = jcas.getDocumentText();
    jcas.getIndexedFSs(EntityRelation.class).forEach(relations::add);
    for (EntityMention mention : jcas.getAnnotationIndex(EntityMention.class)) {
      mentions.put(mention.getBegin(), mention);
    }
    for (Reference reference : jcas.getAnnotationIndex(Reference.class)) {
      references.put(reference.getBegin(), reference);
    }
    for (Entity entity : entitiesInTextOrder()) {
      byName.putIfAbsent(entity.getName(), entity);
      if (entity.getCountry() != null && isState(entity)) {
        states.putIfAbsent(entity.getCountry(), entity);
      }
    }
  }

  /** Returns who knows the country of a phrase. */
  PartyCountries countries() {
    return countries;
  }

  /** Returns the pairs that the text has named so far. */
  Pairs pairs() {
    return pairs;
  }

  private List<Entity> entitiesInTextOrder() {
    List<Entity> entities = new ArrayList<>();
    for (EntityMention mention : mentions.values()) {
      if (mention.getEntity() != null && !entities.contains(mention.getEntity())) {
        entities.add(mention.getEntity());
      }
    }
    return entities;
  }

  /** Says whether an entity is a country itself. */
  boolean isState(Entity entity) {
    if (!"LOC".equals(entity.getValue())) {
      return false;
    }
    Optional<Country> country = knowledge.country(entity.getCountry());
    return country.isPresent()
        && (country.get().name().equals(entity.getName())
            || country.get().wikidataId() != null
                && country.get().wikidataId().equals(entity.getWikidataId()));
  }

  /** Learns who speaks where, so that "we" and "must" in a quotation have somebody. */
  void learnSpeakers(SentenceTree tree) {
    for (Node verb : tree.nodes()) {
      if (Attribution.isSaying(verb) && verb.child("nsubj") != null) {
        for (Node subject : new Clause(verb).surfaceSubjects()) {
          if (!Words.isFirstPerson(subject)) {
            speakers.put(verb.begin(), subject);
          }
        }
      }
    }
  }

  /**
   * Returns who most likely speaks the words at a place: who is said to speak in the same sentence,
   * else before it, else right after it; null if nobody is.
   */
  Node speakerAt(int begin, int sentenceBegin, int sentenceEnd) {
    Map<Integer, Node> inside = speakers.subMap(sentenceBegin, sentenceEnd);
    Node nearest = null;
    int distance = Integer.MAX_VALUE;
    for (Map.Entry<Integer, Node> entry : inside.entrySet()) {
      if (Math.abs(entry.getKey() - begin) < distance) {
        nearest = entry.getValue();
        distance = Math.abs(entry.getKey() - begin);
      }
    }
    if (nearest != null) {
      return nearest;
    }
    Map.Entry<Integer, Node> before = speakers.lowerEntry(sentenceBegin);
    boolean close = before != null && sentenceBegin - before.getKey() <= LONGEST_QUOTATION;
    return close ? before.getValue() : null;
  }

  /** Learns who holds which office from "Kenyan President William Ruto" and the like. */
  void learnHolders(SentenceTree tree) {
    for (EntityMention mention :
        mentions.subMap(tree.sentence().getBegin(), tree.sentence().getEnd()).values()) {
      Node head = tree.headOf(mention.getBegin(), mention.getEnd());
      if (head == null || !"PER".equals(mention.getValue()) || mention.getEntity() == null) {
        continue;
      }
      for (Node title : titlesOf(tree, mention, head)) {
        String country = countryBeside(title, mention);
        String key =
            Words.lemma(title)
                + "|"
                + (country == null ? mention.getEntity().getCountry() : country);
        holders.putIfAbsent(key, mention.getEntity());
      }
    }
  }

  private List<Node> titlesOf(SentenceTree tree, EntityMention mention, Node head) {
    List<Node> titles = new ArrayList<>();
    PartyNouns nouns = PartyNouns.bundled();
    for (Node node : tree.nodes()) {
      boolean before = node.end() <= mention.getBegin() && mention.getBegin() - node.end() <= 1;
      boolean joined =
          node.head() == head && node.is("appos", "compound", "flat")
              || head.head() == node && head.is("appos", "compound", "flat");
      if (nouns.isOffice(Words.lemma(node)) && (before || joined)) {
        titles.add(node);
      }
    }
    return titles;
  }

  private String countryBeside(Node title, EntityMention mention) {
    List<Node> around = new ArrayList<>(title.children());
    if (title.head() != null) {
      around.addAll(title.head().children());
    }
    for (Node node : around) {
      String country = countryOf(node);
      EntityMention own = mentionAt(node);
      if (country != null && own != mention && Math.abs(node.index() - title.index()) < 5) {
        return country;
      }
    }
    return null;
  }

  /** Returns the names inside a sentence, in text order. */
  List<EntityMention> mentionsIn(Sentence sentence) {
    return List.copyOf(mentions.subMap(sentence.getBegin(), sentence.getEnd()).values());
  }

  /** Returns the mention that a token lies in, or null. */
  EntityMention mentionAt(Node node) {
    Map.Entry<Integer, EntityMention> entry = mentions.floorEntry(node.begin());
    return entry != null && entry.getValue().getEnd() >= node.end() ? entry.getValue() : null;
  }

  /** Returns the reference that a token heads or lies in, or null. */
  Reference referenceAt(Node node) {
    Map.Entry<Integer, Reference> entry = references.floorEntry(node.begin());
    return entry != null && entry.getValue().getEnd() >= node.end() ? entry.getValue() : null;
  }

  /** Returns the country that a token names or that its people are called after, or null. */
  String countryOf(Node node) {
    EntityMention mention = mentionAt(node);
    if (mention != null) {
      return mention.getEntity() == null ? null : mention.getEntity().getCountry();
    }
    return demonym(node);
  }

  /** Returns the country of a demonym ("Kenyan", "Kenyans", "Kenyan-led"), or null. */
  String demonym(Node node) {
    String word = node.text();
    if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
      return null;
    }
    int hyphen = word.indexOf('-');
    return knowledge
        .countryOfDemonym(hyphen > 2 ? word.substring(0, hyphen) : word)
        .map(Country::alpha3)
        .orElse(null);
  }

  /** Returns the names of states and their cities in a stretch of text, in text order. */
  List<EntityMention> statesIn(int begin, int end) {
    return mentions.subMap(begin, end).values().stream()
        .filter(m -> m.getEntity() != null && m.getEntity().getCountry() != null)
        .filter(m -> "LOC".equals(m.getValue()) && "GPE".equals(m.getSubtype()))
        .filter(m -> !isPlaceOnly(m))
        .toList();
  }

  private boolean isPlaceOnly(EntityMention mention) {
    String before = text.substring(Math.max(0, mention.getBegin() - 4), mention.getBegin());
    return before.endsWith(" in ") || before.endsWith(" at ") || before.endsWith("near ");
  }

  /** Returns the state of that code, if it is an entity of the document, else null. */
  Entity state(String alpha3) {
    return states.get(alpha3);
  }

  /** Returns the entity of that canonical name, or null. */
  Entity named(String name) {
    return byName.get(name);
  }

  /** Returns who is the "adviser" or "envoy" of a person or body, as relations say it, or null. */
  Entity aide(Entity principal, String title) {
    for (EntityRelation relation : relations) {
      boolean of = relation.getObject() != null && relation.getObject().getEntity() == principal;
      String label = relation.getLabel() == null ? "" : relation.getLabel();
      if (of && label.toLowerCase(Locale.ROOT).endsWith(title)) {
        return relation.getSubject().getEntity();
      }
    }
    return null;
  }

  /** Says whether a place is a state or its seat of government; else it is only a place. */
  boolean isSeat(Entity place) {
    if (place == null || place.getCountry() == null || isState(place)) {
      return true;
    }
    return knowledge
        .country(place.getCountry())
        .map(c -> place.getName().startsWith(String.valueOf(c.capital())))
        .orElse(true);
  }

  /** Returns who holds an office in a country, as the document says it, or null. */
  Entity holder(String title, String country) {
    Entity holder = holders.get(title + "|" + country);
    if (holder == null && (title.equals("leader") || title.equals("premier"))) {
      for (String office : List.of("president", "minister", "chancellor", "premier", "leader")) {
        holder = holder == null ? holders.get(office + "|" + country) : holder;
      }
    }
    return holder;
  }
}
