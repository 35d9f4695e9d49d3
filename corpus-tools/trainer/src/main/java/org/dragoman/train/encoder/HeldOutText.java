package org.dragoman.train.encoder;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.EntityType;
import org.dragoman.train.data.NamedText;
import org.dragoman.train.data.TrainingSentence;

/** A training sentence that is kept for scores, as a text with names. */
final class HeldOutText {

  private HeldOutText() {}

  static NamedText of(TrainingSentence sentence) {
    String text = String.join(" ", sentence.words());
    List<NamedText.Name> names = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < sentence.words().size(); i++) {
      String label = sentence.labels().get(i);
      int end = begin + sentence.words().get(i).length();
      if (label.startsWith("B-")) {
        names.add(new NamedText.Name(begin, end, EntityType.of(label.substring(2)), label));
      } else if (label.startsWith("I-")) {
        NamedText.Name open = names.remove(names.size() - 1);
        names.add(new NamedText.Name(open.begin(), end, open.type(), open.original()));
      }
      begin = end + 1;
    }
    return new NamedText(
        sentence.set(), text, names, List.of(new NamedText.Span(0, text.length())));
  }
}
