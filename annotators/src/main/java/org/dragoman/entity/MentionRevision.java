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
import org.dragoman.types.MentionCandidate;

/**
 * Puts right, mention by mention, what taggers take wrongly: the surname before "administration",
 * the session of an assembly, and two names that ran together where a text lost its line breaks.
 */
final class MentionRevision {

  private static final String ENGINE = "document-names";

  /** What belongs to a person and is called after him or her. */
  private static final Set<String> OWNED =
      Set.of("administration", "presidency", "government", "campaign", "cabinet", "doctrine");

  private static final String ASSEMBLY = "General Assembly";
  private static final int REACH = 30;
  private static final Pattern BEFORE_SESSION =
      Pattern.compile(
          "\\b(?:at|during|before|after|for|ahead of|margins of|sidelines of) (?:the |this year's"
              + " |next year's |last year's )?(?:annual )?$");
  private static final Pattern AFTER_SESSION =
      Pattern.compile(
          "['’]?s? (?:(?:from|in|on|of|later|this|next|last) )?(?:this |next |last )?"
              + "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|week|month|year|session|meeting)");

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
      } else if (isSession(mention)) {
        mention.removeFromIndexes();
        block(mention);
      } else if (isOwner(mention)) {
        mention.removeFromIndexes();
        add(mention, mention.getBegin(), mention.getEnd(), "owner-of-administration");
      }
    }
  }

  /** "At the General Assembly in September" is a meeting; "the General Assembly voted" a body. */
  private boolean isSession(EntityMention mention) {
    int begin = mention.getBegin();
    return mention.getCoveredText().endsWith(ASSEMBLY)
        && BEFORE_SESSION.matcher(text.substring(Math.max(0, begin - REACH), begin)).find()
        && AFTER_SESSION.matcher(text).region(mention.getEnd(), text.length()).lookingAt();
  }

  /** Keeps a name from being found again. */
  private void block(EntityMention mention) {
    MentionCandidate candidate = new MentionCandidate(jcas, mention.getBegin(), mention.getEnd());
    candidate.setValue(Candidates.OTHER);
    candidate.setProvenance(
        Provenances.of(jcas, ENGINE, "session-of-assembly", mention.getCoveredText(), 0.9));
    candidate.addToIndexes();
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
