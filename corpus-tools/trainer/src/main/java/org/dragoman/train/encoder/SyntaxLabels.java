package org.dragoman.train.encoder;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dragoman.text.ParsedToken;
import org.dragoman.text.encoder.LemmaScript;
import org.dragoman.text.encoder.SyntaxHead;
import org.dragoman.text.encoder.SyntaxTag;

/** The labels that are frequent enough in a treebank to be learnt. */
final class SyntaxLabels {

  private static final int LEAST_TAGS = 3;
  private static final int LEAST_SCRIPTS = 4;
  private static final int LEAST_RELATIONS = 5;
  private static final Set<String> INFLECTED = Set.of("VERB", "NOUN", "ADJ", "ADV");
  private static final Pattern LEMMA = Pattern.compile("[a-z]{2,}");

  private final List<SyntaxTag> tags;
  private final List<LemmaScript> scripts;
  private final List<String> relations;
  private final Map<String, Set<String>> lemmas;
  private final Map<SyntaxTag, Integer> tagAt;
  private final Map<LemmaScript, Integer> scriptAt;
  private final Map<String, Integer> relationAt;

  private SyntaxLabels(
      List<SyntaxTag> tags,
      List<LemmaScript> scripts,
      List<String> relations,
      Map<String, Set<String>> lemmas) {
    this.tags = tags;
    this.scripts = scripts;
    this.relations = relations;
    this.lemmas = lemmas;
    this.tagAt = places(tags);
    this.scriptAt = places(scripts);
    this.relationAt = places(relations);
  }

  /** Counts the labels of some sentences. */
  static SyntaxLabels of(List<TreebankSentence> sentences) {
    Map<SyntaxTag, Integer> tags = new HashMap<>();
    Map<LemmaScript, Integer> scripts = new HashMap<>();
    Map<String, Integer> relations = new HashMap<>();
    Map<String, Set<String>> lemmas = new TreeMap<>();
    for (TreebankSentence sentence : sentences) {
      for (int i = 0; i < sentence.words().size(); i++) {
        ParsedToken token = sentence.tokens().get(i);
        tags.merge(tag(token), 1, Integer::sum);
        scripts.merge(LemmaScript.of(sentence.words().get(i), token.lemma()), 1, Integer::sum);
        String pos = SyntaxHead.partOfSpeech(token.upos());
        if (INFLECTED.contains(pos) && LEMMA.matcher(token.lemma()).matches()) {
          lemmas.computeIfAbsent(pos, k -> new TreeSet<>()).add(token.lemma());
        }
        if (token.head() >= 0) {
          relations.merge(token.relation(), 1, Integer::sum);
        }
      }
    }
    return new SyntaxLabels(
        frequent(tags, LEAST_TAGS, SyntaxTag::toString),
        frequent(scripts, LEAST_SCRIPTS, LemmaScript::toString),
        frequent(relations, LEAST_RELATIONS, relation -> relation),
        lemmas);
  }

  private static <T> List<T> frequent(Map<T, Integer> counts, int least, Function<T, String> name) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= least)
        .map(Map.Entry::getKey)
        .sorted(Comparator.comparing(name))
        .toList();
  }

  private static <T> Map<T, Integer> places(List<T> labels) {
    return IntStream.range(0, labels.size())
        .boxed()
        .collect(Collectors.toMap(labels::get, Function.identity()));
  }

  private static SyntaxTag tag(ParsedToken token) {
    return new SyntaxTag(token.upos(), token.xpos(), token.features());
  }

  List<SyntaxTag> tags() {
    return tags;
  }

  List<LemmaScript> scripts() {
    return scripts;
  }

  List<String> relations() {
    return relations;
  }

  /** Returns the lemmas by universal part of speech. */
  Map<String, Set<String>> lemmas() {
    return lemmas;
  }

  /** Returns the place of a token's tag, or {@link SyntaxExample#UNKNOWN} if it is too rare. */
  int tagOf(ParsedToken token) {
    return tagAt.getOrDefault(tag(token), SyntaxExample.UNKNOWN);
  }

  /** Returns the place of the script that makes a token's lemma, or UNKNOWN if it is too rare. */
  int scriptOf(String word, ParsedToken token) {
    return scriptAt.getOrDefault(LemmaScript.of(word, token.lemma()), SyntaxExample.UNKNOWN);
  }

  /** Returns the place of a token's relation; UNKNOWN for the root and what is too rare. */
  int relationOf(ParsedToken token) {
    return token.head() < 0
        ? SyntaxExample.UNKNOWN
        : relationAt.getOrDefault(token.relation(), SyntaxExample.UNKNOWN);
  }
}
