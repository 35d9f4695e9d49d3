package org.dragoman.entity;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.entity.NameCues.Kind;
import org.dragoman.knowledge.KnowledgeBase;
import org.dragoman.knowledge.KnowledgeEntry;
import org.dragoman.model.EntitySubtype;
import org.dragoman.model.EntityType;

/**
 * Says what a run of capitalised words is, from its own words and from those around it. The surest
 * evidence is asked first; a run that nothing speaks for stays untyped. Immutable and safe for
 * threads.
 */
final class NameRunTyper {

  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}&-]{1,5}");
  private static final Pattern ROMAN = Pattern.compile("[IVX]+");
  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.?|(?:\\p{Lu}\\.){2,}");
  private static final Set<String> APPOSITION_START =
      Set.of("the", "a", "an", "his", "her", "its", "their", "who", "then", "former", "'s");
  private static final int REACH = 8;

  private final NameCues cues = NameCues.bundled();
  private final Titles titles = Titles.bundled();
  private final KnowledgeBase base;

  NameRunTyper(KnowledgeBase base) {
    this.base = base;
  }

  /** Types a run, or returns empty if nothing speaks for a type. */
  Optional<NameTyping> type(String text, NameRun run) {
    return byEventOrTreaty(run)
        .or(() -> byTitle(text, run))
        .or(() -> byKnownHead(run))
        .or(() -> byOrganizationWord(text, run))
        .or(() -> byPartyNoun(run))
        .or(() -> byPlaceWord(run))
        .or(() -> byKnowledge(run))
        .or(() -> byPersonName(run))
        .or(() -> byPlaceContext(run))
        .or(() -> byPersonContext(run))
        .or(() -> bySurname(run))
        .or(() -> byAcronym(run))
        .or(() -> byShape(run));
  }

  private Optional<NameTyping> byEventOrTreaty(NameRun run) {
    String last = run.lastWord();
    boolean of = run.words().contains("of") || run.words().contains("on");
    if (run.size() > 1 && cues.is(Kind.OTHER_HEAD, last) && !isAmbiguousHead(last)) {
      return typed(null, null, "event-or-treaty-word", last, 0.9, run);
    }
    if (of || run.size() > 1) {
      int stop =
          run.words().indexOf("of") > 0 ? run.words().indexOf("of") : run.words().indexOf("on");
      if (stop > 0
          && cues.is(Kind.OTHER_HEAD, run.word(stop - 1))
          && !isAmbiguousHead(run.word(stop - 1))) {
        return typed(null, null, "event-or-treaty-word", run.word(stop - 1), 0.9, run);
      }
    }
    boolean numbered =
        cues.is(Kind.OTHER_FIRST, run.firstWord()) || cues.is(Kind.OTHER_HEAD, run.firstWord());
    return numbered && run.size() <= 3
        ? typed(null, null, "event-or-treaty-word", run.firstWord(), 0.8, run)
        : Optional.empty();
  }

  private boolean isAmbiguousHead(String word) {
    return cues.is(Kind.ORG_HEAD, word) || cues.is(Kind.LOC_HEAD, word);
  }

  private Optional<NameTyping> byTitle(String text, NameRun run) {
    if (cues.is(Kind.ORG_HEAD, run.lastWord()) && run.size() > 1) {
      return Optional.empty();
    }
    Optional<TitleMatch> title = titles.endingBefore(text, run.begin());
    if (title.isPresent() && title.get().title().beforeName() && startsTitle(text, title.get())) {
      String words = text.substring(title.get().begin(), title.get().end());
      return typed(EntityType.PERSON, null, "title-before", words, 0.95, run);
    }
    if (cues.is(Kind.HONORIFIC, run.before(1)) && Character.isUpperCase(run.before(1).charAt(0))) {
      return typed(EntityType.PERSON, null, "honorific", run.before(1), 0.97, run);
    }
    return Optional.empty();
  }

  /** A word that is a title only by its capital, such as "general", must have one. */
  private static boolean startsTitle(String text, TitleMatch title) {
    return Character.isUpperCase(text.charAt(title.titleBegin()))
        || title.end() - title.titleBegin() > 5;
  }

  /**
   * A longer name is what its last words are, where the base knows these: "Kremlin Senate Palace".
   */
  private Optional<NameTyping> byKnownHead(NameRun run) {
    for (int skip = 1; skip <= run.size() - 2; skip++) {
      List<String> head = run.words().subList(skip, run.size());
      List<KnowledgeEntry> entries = base.byName(String.join(" ", head));
      if (!entries.isEmpty() && entries.get(0).type() != EntityType.PERSON) {
        KnowledgeEntry entry = entries.get(0);
        return typed(
            entry.type(), entry.subtype(), "known-head", String.join(" ", head), 0.85, run);
      }
    }
    return Optional.empty();
  }

  private Optional<NameTyping> byOrganizationWord(String text, NameRun run) {
    List<String> words = run.words();
    if (run.size() > 1
        && cues.is(Kind.ORG_FIRST, run.firstWord())
        && (words.contains("of")
            || words.contains("for")
            || words.contains("on")
            || words.contains("Without"))) {
      return typed(
          EntityType.ORGANIZATION,
          cues.subtype(Kind.ORG_FIRST, run.firstWord()),
          "organization-of",
          run.firstWord(),
          0.9,
          extended(text, run));
    }
    int stop = words.indexOf("of") > 0 ? words.indexOf("of") : words.indexOf("for");
    String head = stop > 0 ? words.get(stop - 1) : run.lastWord();
    NameRun whole = extended(text, run);
    if (cues.is(Kind.ORG_HEAD, head) && whole.size() > 1) {
      double confidence =
          cues.is(Kind.LOC_HEAD, head) || cues.is(Kind.OTHER_HEAD, head) ? 0.7 : 0.9;
      return typed(
          EntityType.ORGANIZATION,
          cues.subtype(Kind.ORG_HEAD, head),
          "organization-word",
          head,
          confidence,
          whole);
    }
    return Optional.empty();
  }

  /**
   * Takes in the adjectives and common words before an organisation's name: "French National
   * Assembly".
   */
  private NameRun extended(String text, NameRun run) {
    int first = run.first();
    while (first > 0) {
      Token before = run.sentence().get(first - 1);
      String word = before.getCoveredText();
      boolean adjective = base.countryOfDemonym(word).isPresent() || cues.is(Kind.COMMON, word);
      if (!adjective
          || !Character.isUpperCase(word.codePointAt(0))
          || titles.startingAt(text, before.getBegin()).isPresent() && !isAdjectiveOfOffice(word)) {
        break;
      }
      first--;
    }
    return new NameRun(run.sentence(), first, run.last());
  }

  private static boolean isAdjectiveOfOffice(String word) {
    return Set.of("foreign", "state", "prime", "special", "general")
        .contains(word.toLowerCase(Locale.ROOT));
  }

  private Optional<NameTyping> byPartyNoun(NameRun run) {
    return run.after(1).equals("party")
        ? typed(
            EntityType.ORGANIZATION, EntitySubtype.PARTY, "party-noun-after", "party", 0.85, run)
        : Optional.empty();
  }

  private Optional<NameTyping> byPlaceWord(NameRun run) {
    String last = run.lastWord();
    if (run.size() > 1 && cues.is(Kind.LOC_HEAD, last)) {
      return typed(
          EntityType.LOCATION, cues.subtype(Kind.LOC_HEAD, last), "place-word", last, 0.88, run);
    }
    if (run.size() > 1 && cues.is(Kind.LOC_FIRST, run.firstWord())) {
      return typed(
          EntityType.LOCATION,
          cues.subtype(Kind.LOC_FIRST, run.firstWord()),
          "place-first-word",
          run.firstWord(),
          0.8,
          run);
    }
    return Optional.empty();
  }

  private Optional<NameTyping> byKnowledge(NameRun run) {
    List<KnowledgeEntry> entries = base.byName(String.join(" ", run.words()));
    return entries.isEmpty()
        ? Optional.empty()
        : typed(
            entries.get(0).type(),
            entries.get(0).subtype(),
            "knowledge-base",
            entries.get(0).id(),
            0.9,
            run);
  }

  private Optional<NameTyping> byPersonName(NameRun run) {
    if (run.size() < 2 || run.size() > 6) {
      return Optional.empty();
    }
    if (base.isGivenName(run.firstWord())) {
      return typed(EntityType.PERSON, null, "given-name", run.firstWord(), 0.9, run);
    }
    for (int i = 0; i < run.size() - 1; i++) {
      if (INITIAL.matcher(run.word(i)).matches() && run.word(i + 1).length() > 2) {
        return typed(EntityType.PERSON, null, "initial", run.word(i), 0.85, run);
      }
    }
    if (cues.is(Kind.PERSON_SUFFIX, run.lastWord())) {
      return typed(EntityType.PERSON, null, "person-suffix", run.lastWord(), 0.85, run);
    }
    for (String word : run.words()) {
      if (cues.is(Kind.PARTICLE, word)
          && Character.isLowerCase(word.codePointAt(0))
          && word.length() > 1) {
        return typed(EntityType.PERSON, null, "particle", word, 0.8, run);
      }
    }
    return Optional.empty();
  }

  private Optional<NameTyping> byPlaceContext(NameRun run) {
    if (ACRONYM.matcher(run.lastWord()).matches()) {
      return Optional.empty();
    }
    if (run.before(1).equals("of") && cues.is(Kind.LOC_NOUN, run.before(2))) {
      return typed(
          EntityType.LOCATION, EntitySubtype.GPE, "place-noun-of", run.before(2) + " of", 0.9, run);
    }
    if (cues.is(Kind.LOC_NOUN, run.after(1)) && Character.isLowerCase(run.after(1).charAt(0))) {
      return typed(
          EntityType.LOCATION, EntitySubtype.GPE, "place-noun-after", run.after(1), 0.75, run);
    }
    boolean apposition =
        run.after(1).equals(",") && Set.of("a", "the", "an").contains(run.after(2));
    if (apposition) {
      for (int i = 3; i < REACH; i++) {
        if (cues.is(Kind.LOC_NOUN, run.after(i))) {
          return typed(
              EntityType.LOCATION,
              EntitySubtype.GPE,
              "place-noun-apposition",
              run.after(i),
              0.8,
              run);
        }
      }
    }
    boolean preposition = cues.is(Kind.PLACE_PREPOSITION, run.before(1));
    boolean compass =
        run.before(1)
            .matches("(?i)(north|south|east|west|central)(ern|east|west|eastern|western)?");
    if ((preposition || compass) && run.size() <= 2 && !hasPersonFollowing(run)) {
      return typed(
          EntityType.LOCATION, EntitySubtype.GPE, "place-preposition", run.before(1), 0.65, run);
    }
    return Optional.empty();
  }

  private static boolean hasPersonFollowing(NameRun run) {
    return run.after(1).matches("['’]s?");
  }

  private Optional<NameTyping> byPersonContext(NameRun run) {
    if (run.size() > 4 || ACRONYM.matcher(run.lastWord()).matches()) {
      return Optional.empty();
    }
    boolean comma = run.after(1).equals(",");
    if (comma
        && (APPOSITION_START.contains(run.after(2))
            || base.countryOfDemonym(run.after(2)).isPresent()
            || cues.is(Kind.PERSON_NOUN, run.after(2)))) {
      for (int i = 2; i < REACH && !run.after(i).isEmpty(); i++) {
        if (cues.is(Kind.PERSON_NOUN, run.after(i))) {
          return typed(EntityType.PERSON, null, "person-noun-apposition", run.after(i), 0.85, run);
        }
      }
    }
    if (comma && run.after(2).matches("\\d{2}") && run.after(3).matches("[,.]")) {
      return typed(EntityType.PERSON, null, "age", run.after(2), 0.9, run);
    }
    if (cues.is(Kind.PERSON_NOUN, run.before(1))
        || run.before(1).equals(",") && cues.is(Kind.PERSON_NOUN, run.before(2))) {
      return typed(
          EntityType.PERSON,
          null,
          "person-noun-before",
          run.before(1) + " " + run.before(2),
          0.8,
          run);
    }
    int next = last(run);
    String lemma = lemma(run, next);
    if (cues.is(Kind.SPEECH, lemma)) {
      return typed(EntityType.PERSON, null, "speech-verb", lemma, run.size() > 1 ? 0.8 : 0.6, run);
    }
    String previous = run.first() > 0 ? lemma(run, run.first() - 1) : "";
    boolean afterQuote =
        run.first() > 1
            && run.sentence().get(run.first() - 2).getCoveredText().matches("[\"”’',]+");
    if (afterQuote && cues.is(Kind.SPEECH, previous)) {
      return typed(EntityType.PERSON, null, "speech-verb", previous, 0.75, run);
    }
    return Optional.empty();
  }

  private static int last(NameRun run) {
    return run.last() + 1;
  }

  private static String lemma(NameRun run, int i) {
    if (i >= run.sentence().size()) {
      return "";
    }
    Token token = run.sentence().get(i);
    return token.getLemma() == null ? token.getCoveredText() : token.getLemma().getValue();
  }

  private Optional<NameTyping> bySurname(NameRun run) {
    boolean known = run.size() == 1 && !base.bySurname(run.firstWord()).isEmpty();
    return known
        ? typed(EntityType.PERSON, null, "known-surname", run.firstWord(), 0.7, run)
        : Optional.empty();
  }

  private Optional<NameTyping> byAcronym(NameRun run) {
    String word = run.lastWord();
    boolean acronym =
        run.size() == 1 && ACRONYM.matcher(word).matches() && !ROMAN.matcher(word).matches();
    return acronym
        ? typed(EntityType.ORGANIZATION, EntitySubtype.OTHER, "acronym", word, 0.75, run)
        : Optional.empty();
  }

  /**
   * Two or three unknown capitalised words are mostly a person; after "the" they are an
   * organisation.
   */
  private Optional<NameTyping> byShape(NameRun run) {
    boolean words =
        run.words().stream()
            .allMatch(
                w ->
                    w.length() > 1
                        && w.codePoints()
                            .allMatch(
                                c -> Character.isLetter(c) || c == '-' || c == '\'' || c == '’'));
    if (run.size() < 2 || run.size() > 5 || !words) {
      return Optional.empty();
    }
    if (run.before(1).equalsIgnoreCase("the")) {
      return typed(EntityType.ORGANIZATION, EntitySubtype.OTHER, "the-shape", "the", 0.5, run);
    }
    return typed(EntityType.PERSON, null, "shape", null, 0.6, run);
  }

  private static Optional<NameTyping> typed(
      EntityType type,
      EntitySubtype subtype,
      String rule,
      String cue,
      double confidence,
      NameRun run) {
    return Optional.of(new NameTyping(type, subtype, rule, cue, confidence, run));
  }
}
