package org.dragoman.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.uima.jcas.JCas;
import org.dragoman.engine.Provenances;
import org.dragoman.knowledge.KnowledgeBase;
import org.dragoman.model.EntityType;
import org.dragoman.types.EntityMention;

/**
 * Puts right, mention by mention, what taggers take wrongly: the surname before "administration",
 * and two names that ran together where a text lost its line breaks.
 */
final class MentionRevision {

  private static final String ENGINE = "document-names";

  /** What belongs to a person and is called after him or her. */
  private static final Set<String> OWNED =
      Set.of("administration", "presidency", "government", "campaign", "cabinet", "doctrine");

  private static final Pattern WORD = Pattern.compile("\\S+");

  private final JCas jcas;
  private final String text;
  private final KnowledgeBase base = KnowledgeBase.bundled();

  MentionRevision(JCas jcas) {
    this.jcas = jcas;
    this.text = jcas.getDocumentText();
  }

  /** Revises all mentions. */
  void run() {
    List<EntityMention> mentions = new ArrayList<>();
    jcas.getAnnotationIndex(EntityMention.class).forEach(mentions::add);
    for (EntityMention mention : mentions) {
      if (Ballot.isFinal(mention.getProvenance().getEngine())) {
        continue;
      }
      if (EntityType.of(mention.getValue()) == EntityType.PERSON) {
        partRepetition(mention);
      } else if (isOwner(mention)) {
        mention.removeFromIndexes();
        add(mention, mention.getBegin(), mention.getEnd(), "owner-of-administration");
      }
    }
  }

  /** "Odhiambo Odhiambo Wanjiru" is a name and, where its first word comes again, another. */
  private void partRepetition(EntityMention mention) {
    String words = mention.getCoveredText();
    Matcher word = WORD.matcher(words);
    if (!word.find()) {
      return;
    }
    String first = word.group();
    int end = word.end();
    while (word.find()) {
      if (word.group().equals(first) && first.length() > 1 && base.byName(words).isEmpty()) {
        mention.removeFromIndexes();
        add(mention, mention.getBegin(), mention.getBegin() + end, "repeated-name");
        add(mention, mention.getBegin() + word.start(), mention.getEnd(), "repeated-name");
        return;
      }
      end = word.end();
    }
  }

  /** Says whether a name is a surname only, and a word for what a person leads comes after it. */
  private boolean isOwner(EntityMention mention) {
    String name = mention.getCoveredText();
    Matcher next = WORD.matcher(text).region(mention.getEnd(), text.length());
    boolean owned =
        name.indexOf(' ') < 0
            && next.find()
            && next.start() == mention.getEnd() + 1
            && OWNED.contains(next.group().replaceAll("\\W+$", ""));
    return owned && !base.bySurname(name).isEmpty() && base.byName(name).isEmpty();
  }

  private void add(EntityMention model, int begin, int end, String rule) {
    EntityMention mention = Candidates.mention(jcas, EntityType.PERSON, begin, end);
    mention.setProvenance(
        Provenances.of(
            jcas,
            ENGINE,
            rule,
            model.getCoveredText(),
            Math.min(0.9, model.getProvenance().getConfidence())));
    mention.addToIndexes();
  }
}
