package org.dragoman.text.encoder;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.dragoman.engine.TsvResource;

/** Forms of verbs and nouns whose lemma their letters do not tell. Immutable. */
final class IrregularForms {

  private static final class Holder {
    private static final IrregularForms BUNDLED =
        new IrregularForms(TsvResource.rows(IrregularForms.class, "irregular-forms.tsv"));
  }

  private final Map<String, String> lemmas = new HashMap<>();

  private IrregularForms(List<CSVRecord> rows) {
    for (CSVRecord row : rows) {
      Arrays.stream(row.get("tags").split("\\|"))
          .forEach(tag -> lemmas.put(key(row.get("form"), tag), row.get("lemma")));
    }
  }

  private static String key(String form, String tag) {
    return form + ' ' + tag;
  }

  /** Returns those of {@code irregular-forms.tsv}. */
  static IrregularForms bundled() {
    return Holder.BUNDLED;
  }

  /**
   * Returns the lemma of a form in any case, or null if it is not listed.
   *
   * @param xpos its tag of the Penn Treebank
   */
  String lemma(String word, String xpos) {
    return lemmas.get(key(word.toLowerCase(Locale.ROOT), xpos));
  }
}
