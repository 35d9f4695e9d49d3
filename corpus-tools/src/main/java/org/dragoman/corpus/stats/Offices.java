package org.dragoman.corpus.stats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.corpus.stats.Statistics.Contradiction;
import org.dragoman.corpus.table.TableRow;

/** Finds offices that two persons are said to hold at one time. Not thread safe. */
final class Offices {

  /** Offices of which a state or an organisation has one. */
  private static final Set<String> SOLE =
      Set.of(
          "president",
          "prime minister",
          "premier",
          "chancellor",
          "king",
          "queen",
          "emperor",
          "sultan",
          "pope",
          "foreign minister",
          "foreign secretary",
          "secretary of state",
          "defence minister",
          "defense minister",
          "interior minister",
          "finance minister",
          "secretary-general",
          "secretary general",
          "supreme leader");

  private static final class Holder {
    private final String name;
    private final SortedSet<String> dates = new TreeSet<>();
    private final Set<String> documents = new TreeSet<>();

    private Holder(String name) {
      this.name = name;
    }
  }

  private record Office(String title, String of) {}

  private final Map<String, String> dates = new HashMap<>();
  private final SortedMap<String, Office> offices = new TreeMap<>();
  private final Map<String, SortedMap<String, Holder>> holders = new HashMap<>();

  /** Keeps the date of a row of documents.csv. */
  void addDocument(TableRow row) {
    if (row.optional("date") != null && row.optional("document_id") != null) {
      dates.put(row.optional("document_id"), row.optional("date").intern());
    }
  }

  /** Keeps a row of relations.csv that says who holds such an office now. */
  void addRelation(TableRow row) throws IOException {
    String label = row.optional("label");
    String title = label == null ? "" : label.toLowerCase(Locale.ROOT);
    boolean current =
        row.text("type").equals("holds_position") && "current".equals(row.optional("status"));
    if (!current || !SOLE.contains(title)) {
      return;
    }
    String object = row.text("object_entity_id");
    String key = object + '\0' + title;
    offices.putIfAbsent(key, new Office(title, row.text("object_name")));
    Holder holder =
        holders
            .computeIfAbsent(key, k -> new TreeMap<>())
            .computeIfAbsent(
                row.text("subject_entity_id"), k -> new Holder(row.optional("subject_name")));
    String document = row.text("document_id");
    holder.documents.add(document);
    if (dates.containsKey(document)) {
      holder.dates.add(dates.get(document));
    }
  }

  /** Returns the contradictions, by the office and then by the ids of the holders. */
  List<Contradiction> contradictions() {
    List<Contradiction> found = new ArrayList<>();
    offices.forEach(
        (key, office) -> {
          List<Holder> all = new ArrayList<>(holders.get(key).values());
          for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
              compare(office, all.get(i), all.get(j), found);
            }
          }
        });
    return found;
  }

  private static void compare(Office office, Holder a, Holder b, List<Contradiction> found) {
    boolean dated = !a.dates.isEmpty() && !b.dates.isEmpty();
    String from = dated ? later(a.dates.first(), b.dates.first()) : null;
    String to = dated ? earlier(a.dates.last(), b.dates.last()) : null;
    boolean overlap = dated && from.compareTo(to) <= 0;
    boolean together = a.documents.stream().anyMatch(b.documents::contains);
    if (overlap || together) {
      found.add(
          new Contradiction(
              office.title(),
              office.of(),
              a.name,
              b.name,
              overlap ? from : null,
              overlap ? to : null));
    }
  }

  private static String later(String one, String other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static String earlier(String one, String other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
