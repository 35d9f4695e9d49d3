package org.dragoman.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dragoman.entity.TitleMatch;
import org.dragoman.entity.Titles;
import org.dragoman.model.RelationStatus;
import org.dragoman.text.SentenceTree.Node;

/** Finds the nouns of a sentence that tie a name to another. Safe for threads. */
final class Roles {

  private final List<Titles> lexicons =
      List.of(Titles.bundled(), Titles.of(Roles.class, "role-nouns.tsv"));

  /** Finds them in text order; of two that overlap the longer stays. None lies in a name. */
  List<Role> in(NamedSentence sentence) {
    List<Role> all = new ArrayList<>();
    String text = sentence.tree().sentence().getCoveredText();
    for (Titles lexicon : lexicons) {
      for (TitleMatch match : lexicon.find(text)) {
        Role role = role(sentence, match);
        if (role != null) {
          all.add(role);
        }
      }
    }
    all.sort(Comparator.comparingInt((Role r) -> r.first() - r.last()));
    List<Role> kept = new ArrayList<>();
    for (Role role : all) {
      if (kept.stream().noneMatch(k -> k.first() <= role.last() && role.first() <= k.last())) {
        kept.add(role);
      }
    }
    kept.sort(Comparator.comparingInt(Role::first));
    return kept;
  }

  private static Role role(NamedSentence sentence, TitleMatch match) {
    int start = sentence.tree().sentence().getBegin();
    List<Node> nodes = sentence.tree().nodes(start + match.begin(), start + match.end());
    if (match.title().isHonorific() || nodes.isEmpty()) {
      return null;
    }
    if (nodes.stream().anyMatch(n -> sentence.mention(n) != null || n.xpos().startsWith("VBD"))) {
      return null;
    }
    int first = nodes.get(0).index();
    int last = nodes.get(nodes.size() - 1).index();
    return new Role(
        match.title(),
        sentence.text(labelFrom(sentence, first), last),
        first,
        last,
        match.plural(),
        match.status() == null ? RelationStatus.CURRENT : match.status());
  }

  /** Nouns directly before a title belong to its words: "parliament speaker", "air force chief". */
  private static int labelFrom(NamedSentence sentence, int first) {
    int from = first;
    while (from > 0
        && sentence.node(from - 1).upos().equals("NOUN")
        && sentence.mention(from - 1) == null
        && Character.isLowerCase(sentence.node(from - 1).text().charAt(0))) {
      from--;
    }
    return from;
  }
}
