package org.dragoman.text.nlp4j;

import java.util.Locale;

/**
 * Gives lemmas as Universal Dependencies write them: NLP4J's, but names and numbers as they stand,
 * where NLP4J lower-cases names and puts a sign for numbers and addresses.
 */
final class Lemmas {

  private Lemmas() {}

  static String of(ClearWord word, String upos) {
    String form = word.form();
    if (upos.equals("PROPN") || form.equals("I")) {
      return form;
    }
    if (upos.equals("NUM") || word.lemma() == null || word.lemma().startsWith("#")) {
      return form.toLowerCase(Locale.ROOT);
    }
    return word.lemma();
  }
}
