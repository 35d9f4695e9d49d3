package org.dragoman.export.conllu;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.morph.MorphologicalFeatures;
import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.uima.jcas.JCas;
import org.dragoman.export.WellFormed;
import org.dragoman.text.MultiwordTokens;
import org.dragoman.types.DocumentInformation;
import org.dragoman.types.EntityMention;
import org.dragoman.types.Zone;

/** The lines of one document: its sentences, and what stands between them in the MISC column. */
final class ConlluLines {

  private static final String EMPTY = "_";

  private final JCas jcas;
  private final String text;
  private final List<List<Token>> sentences = new ArrayList<>();
  private final Map<Token, Dependency> dependencies = new HashMap<>();
  private final Map<Token, String> names = new HashMap<>();
  private final Set<Integer> zoneBegins = new HashSet<>();
  private final StringBuilder lines = new StringBuilder();

  ConlluLines(JCas jcas) {
    this.jcas = jcas;
    text = WellFormed.of(jcas.getDocumentText() == null ? "" : jcas.getDocumentText());
    for (Sentence sentence : jcas.getAnnotationIndex(Sentence.class)) {
      List<Token> tokens =
          jcas.getAnnotationIndex(Token.class).select().coveredBy(sentence).asList();
      if (!tokens.isEmpty()) {
        sentences.add(tokens);
      }
    }
    for (Dependency dependency : jcas.getAnnotationIndex(Dependency.class)) {
      dependencies.putIfAbsent(dependency.getDependent(), dependency);
    }
    jcas.getAnnotationIndex(Zone.class).forEach(zone -> zoneBegins.add(zone.getBegin()));
    label();
  }

  /** Labels each word that a name covers at least in part, as UNER does: B-PER, I-PER. */
  private void label() {
    List<EntityMention> mentions = new ArrayList<>();
    jcas.getAnnotationIndex(EntityMention.class).forEach(mentions::add);
    int next = 0;
    for (List<Token> sentence : sentences) {
      for (Token token : sentence) {
        while (next < mentions.size() && mentions.get(next).getEnd() <= token.getBegin()) {
          next++;
        }
        if (next < mentions.size() && mentions.get(next).getBegin() < token.getEnd()) {
          EntityMention mention = mentions.get(next);
          boolean first = mention.getBegin() >= token.getBegin() || token == sentence.get(0);
          names.put(token, (first ? "B-" : "I-") + mention.getValue());
        }
      }
    }
  }

  /** Returns them, each sentence with an empty line after it; empty if there is none. */
  String text() {
    String id =
        jcas.getAnnotationIndex(DocumentMetaData.class)
            .select()
            .findFirst()
            .map(DocumentMetaData::getDocumentId)
            .orElse("document");
    String source =
        jcas.select(DocumentInformation.class)
            .findFirst()
            .map(DocumentInformation::getSource)
            .orElse(id);
    for (int i = 0; i < sentences.size(); i++) {
      List<Token> sentence = sentences.get(i);
      if (i == 0) {
        lines.append("# newdoc id = ").append(line(source)).append('\n');
      }
      if (beginsParagraph(i)) {
        lines.append("# newpar\n");
      }
      lines.append("# sent_id = ").append(id).append("-s").append(i).append('\n');
      lines
          .append("# text = ")
          .append(line(text.substring(begin(i), sentence.get(sentence.size() - 1).getEnd())))
          .append('\n');
      addWords(i);
      lines.append('\n');
    }
    return lines.toString();
  }

  private boolean beginsParagraph(int i) {
    if (i == 0) {
      return true;
    }
    String gap = text.substring(end(i - 1), begin(i));
    int lines = (int) gap.chars().filter(c -> c == '\n').count();
    return lines > 1 || lines == 1 && zoneBegins.contains(begin(i));
  }

  private static String line(String text) {
    return text.replaceAll("\\R", " ").replace('\t', ' ');
  }

  private int begin(int sentence) {
    return sentences.get(sentence).get(0).getBegin();
  }

  private int end(int sentence) {
    List<Token> tokens = sentences.get(sentence);
    return tokens.get(tokens.size() - 1).getEnd();
  }

  private void addWords(int i) {
    List<Token> words = sentences.get(i);
    Map<Token, Integer> places = new HashMap<>();
    words.forEach(word -> places.put(word, places.size() + 1));
    boolean parsed = words.stream().anyMatch(dependencies::containsKey);
    int first = 0;
    while (first < words.size()) {
      int last = first;
      while (last + 1 < words.size() && isPart(words.get(last), words.get(last + 1))) {
        last++;
      }
      int next = last + 1 < words.size() ? words.get(last + 1).getBegin() : afterSentence(i);
      String space = space(i, first, words.get(last).getEnd(), next);
      if (last > first) {
        addToken(first, last, words, space);
      }
      for (int at = first; at <= last; at++) {
        addWord(words.get(at), at + 1, parsed ? places : null, last > first ? "" : space);
      }
      first = last + 1;
    }
  }

  private int afterSentence(int i) {
    return i + 1 < sentences.size() ? begin(i + 1) : text.length();
  }

  private boolean isPart(Token left, Token right) {
    return left.getEnd() == right.getBegin()
        && MultiwordTokens.isPart(
            text, left.getBegin(), right.getBegin(), right.getEnd(), tag(right));
  }

  private static String tag(Token token) {
    return token.getPos() == null ? null : token.getPos().getPosValue();
  }

  /** Says in MISC what stands around a token, where it is not one space after it. */
  private String space(int sentence, int first, int end, int next) {
    StringBuilder misc = new StringBuilder();
    if (sentence == 0 && first == 0 && begin(0) > 0) {
      misc.append("|SpacesBefore=").append(Spaces.escape(text.substring(0, begin(0))));
    }
    String gap = text.substring(end, Math.max(end, next));
    if (gap.isEmpty()) {
      misc.append("|SpaceAfter=No");
    } else if (!gap.equals(" ") || next == text.length()) {
      misc.append("|SpacesAfter=").append(Spaces.escape(gap));
    }
    return misc.toString();
  }

  private void addToken(int first, int last, List<Token> words, String space) {
    int begin = words.get(first).getBegin();
    int end = words.get(last).getEnd();
    addRow(
        (first + 1) + "-" + (last + 1),
        text.substring(begin, end),
        EMPTY,
        EMPTY,
        EMPTY,
        EMPTY,
        EMPTY,
        EMPTY,
        EMPTY,
        "begin=" + begin + "|end=" + end + space);
  }

  private void addWord(Token word, int place, Map<Token, Integer> places, String space) {
    POS pos = word.getPos();
    String name = names.containsKey(word) ? "|NER=" + names.get(word) : "";
    Dependency dependency = dependencies.get(word);
    Integer head = null;
    String relation = null;
    if (places != null) {
      Integer governor = dependency == null ? null : places.get(dependency.getGovernor());
      head = governor == null || governor == place ? 0 : governor;
      relation = head == 0 ? "root" : dependency.getDependencyType().replaceFirst("^ROOT$", "root");
    }
    addRow(
        String.valueOf(place),
        text.substring(word.getBegin(), word.getEnd()),
        word.getLemma() == null ? EMPTY : word.getLemma().getValue(),
        pos == null ? EMPTY : pos.getCoarseValue(),
        pos == null ? EMPTY : pos.getPosValue(),
        features(word.getMorph()),
        head == null ? EMPTY : String.valueOf(head),
        relation,
        EMPTY,
        "begin=" + word.getBegin() + "|end=" + word.getEnd() + name + space);
  }

  private static String features(MorphologicalFeatures features) {
    if (features == null || features.getValue() == null || features.getValue().isBlank()) {
      return EMPTY;
    }
    return Arrays.stream(features.getValue().split("\\|"))
        .sorted(String.CASE_INSENSITIVE_ORDER)
        .collect(Collectors.joining("|"));
  }

  private void addRow(String... columns) {
    for (int i = 0; i < columns.length; i++) {
      String value = columns[i] == null || columns[i].isBlank() ? EMPTY : line(columns[i]);
      lines.append(i == 0 ? "" : "\t").append(value);
    }
    lines.append('\n');
  }
}
