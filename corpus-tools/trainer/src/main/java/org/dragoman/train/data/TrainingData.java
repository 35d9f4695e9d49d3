package org.dragoman.train.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.knowledge.KnowledgeBase;
import org.dragoman.train.data.NamedText.Name;
import org.dragoman.train.data.NamedText.Span;

/** The training sentences of all data sets, harmonised, in a fixed order. */
public final class TrainingData {

  private TrainingData() {}

  /**
   * Reads every data set with a weight above 0.
   *
   * @param folder where the files {@code NAME.train.jsonl.gz} are
   * @throws IOException if one can't be read
   */
  public static List<TrainingSentence> read(Path folder) throws IOException {
    return documents(folder, Words::of).stream().flatMap(List::stream).toList();
  }

  /**
   * Reads every data set with a weight above 0, document by document.
   *
   * @param folder where the files {@code NAME.train.jsonl.gz} are
   * @param cutter how a sentence is cut into words
   * @throws IOException if one can't be read
   */
  public static List<List<TrainingSentence>> documents(Path folder, WordCutter cutter)
      throws IOException {
    List<List<TrainingSentence>> documents = new ArrayList<>();
    for (DataSet set : DataSet.all()) {
      if (set.weight() > 0) {
        documents.addAll(documents(folder.resolve(set.name() + ".train.jsonl.gz"), set, cutter));
      }
    }
    return documents;
  }

  /**
   * Reads the documents of one file, harmonised; those without a word are left out.
   *
   * @param file JSON Lines of names
   * @param set the data set whose rules hold
   * @param cutter how a sentence is cut into words
   * @throws IOException if it can't be read
   */
  public static List<List<TrainingSentence>> documents(Path file, DataSet set, WordCutter cutter)
      throws IOException {
    Harmonizer harmonizer = new Harmonizer(KnowledgeBase.bundled());
    List<List<TrainingSentence>> documents = new ArrayList<>();
    for (NamedText text : NamedTextReader.read(file)) {
      List<TrainingSentence> document = sentences(harmonizer.harmonize(text, set), set, cutter);
      if (!document.isEmpty()) {
        documents.add(document);
      }
    }
    return documents;
  }

  /** Cuts a text into labelled sentences; sentences without a word are left out. */
  public static List<TrainingSentence> sentences(NamedText text, DataSet set) {
    return sentences(text, set, Words::of);
  }

  /** Cuts a text into labelled sentences, and these into words as the cutter wants them. */
  public static List<TrainingSentence> sentences(NamedText text, DataSet set, WordCutter cutter) {
    List<TrainingSentence> sentences = new ArrayList<>();
    for (Span sentence : text.sentences()) {
      List<String> words = new ArrayList<>();
      List<String> labels = new ArrayList<>();
      Name previous = null;
      for (Span word : cutter.cut(text.text(), sentence.begin(), sentence.end())) {
        Name name = nameAt(text, word);
        words.add(text.text().substring(word.begin(), word.end()));
        labels.add(label(name, name != null && name == previous, set));
        previous = name;
      }
      if (!words.isEmpty()) {
        sentences.add(new TrainingSentence(words, labels, set.name(), set.weight()));
      }
    }
    return sentences;
  }

  private static Name nameAt(NamedText text, Span word) {
    for (Name name : text.names()) {
      if (name.begin() < word.end() && word.begin() < name.end()) {
        return name;
      }
    }
    return null;
  }

  private static String label(Name name, boolean inside, DataSet set) {
    if (name == null) {
      return "O";
    }
    if (name.type() == null) {
      boolean unknown =
          name.original().equals(Harmonizer.UNKNOWN)
              || set.otherIsUnknown() && isAmbiguous(name.original());
      return unknown ? TrainingSentence.UNKNOWN : "O";
    }
    return (inside ? "I-" : "B-") + name.type().label();
  }

  /** Dates, numbers and the like are never names, whatever else a set files under OTHER. */
  private static boolean isAmbiguous(String original) {
    return !original.equals("TIME") && !original.equals("NUM");
  }
}
