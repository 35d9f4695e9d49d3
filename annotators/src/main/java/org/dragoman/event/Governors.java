package org.dragoman.event;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.dragoman.engine.TsvResource;
import org.dragoman.text.SentenceTree.Node;

/**
 * What words say about an act that they govern: "plans to", "refused to", "held", "possible". Read
 * from {@code governors.tsv}. Immutable and safe for threads.
 */
final class Governors {

  /** What becomes of the governed act. */
  enum Effect {
    /** Governor and act are one: the act has the governor's tense, negation and subject. */
    LIGHT,
    /** Likewise, but the governor's subject is done to: "faces sanctions". */
    BORNE,
    /** The act is a fact. */
    OCCURRED,
    /** The act goes on, if the governor holds. */
    ONGOING,
    /** The act goes on, whatever becomes of the governor: "to end the war". */
    UNDERWAY,
    /** The act is intended or scheduled. */
    PLANNED,
    /** The act is asked for, allowed or thought of. */
    POSSIBLE,
    /** Likewise, but another is to do it: "demands aid". */
    ASKED,
    /** The act does not take place. */
    DENIED,
    /** Likewise, but it is another's: "rejects the offer". */
    AVERTED
  }

  private static final class Holder {
    static final Governors BUNDLED = new Governors();
  }

  private final Map<String, Effect> effects = new HashMap<>();

  private Governors() {
    for (CSVRecord row : TsvResource.rows(Governors.class, "governors.tsv")) {
      Effect effect = Effect.valueOf(row.get("effect").toUpperCase(Locale.ROOT));
      for (String lemma : row.get("lemmas").split("\\|")) {
        for (String construction : row.get("constructions").split("\\|")) {
          effects.put(lemma + " " + construction, effect);
        }
      }
    }
  }

  static Governors bundled() {
    return Holder.BUNDLED;
  }

  /** Returns what a word says about an act below it, or null if nothing is known. */
  Effect effect(Node governor, Node governed) {
    String lemma = Words.lemma(governor);
    Node particle = governor.child("compound:prt");
    if (particle != null) {
      Effect effect = find(lemma + "+" + Words.lower(particle), governed);
      if (effect != null) {
        return effect;
      }
    }
    return find(lemma, governed);
  }

  private Effect find(String lemma, Node governed) {
    return effects.get(lemma + " " + construction(governed));
  }

  /** Returns the modifier's effect on the noun that it stands beside, or null. */
  Effect modifier(Node modifier) {
    Effect effect = effects.get(Words.lemma(modifier) + " mod");
    return effect == null ? effects.get(Words.lower(modifier) + " mod") : effect;
  }

  /**
   * Names the place of an act below its governor: {@code to}, {@code ing}, {@code that}, {@code
   * obj}, {@code subj}, or the preposition.
   */
  static String construction(Node governed) {
    if (governed.is("nsubj") && !governed.is("nsubj:pass") || governed.is("csubj")) {
      return "subj";
    }
    if (governed.is("obj", "iobj", "nsubj:pass")) {
      return "obj";
    }
    if (Words.isVerb(governed) && governed.is("xcomp", "ccomp", "acl", "advcl")) {
      for (String marker : Words.markers(governed)) {
        if (!marker.equals("to") && !marker.equals("that") && governed.xpos().equals("VBG")) {
          return marker;
        }
      }
      if (governed.is("advcl") && governed.xpos().equals("VBG")) {
        return "adv";
      }
      if (Words.isInfinitive(governed)) {
        return "to";
      }
      return governed.xpos().equals("VBG") && governed.child("nsubj", "aux") == null
          ? "ing"
          : "that";
    }
    for (String marker : Words.markers(governed)) {
      return marker;
    }
    return governed.relation();
  }
}
