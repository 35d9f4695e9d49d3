package org.dragoman.corpus.evaluate;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dragoman.corpus.evaluate.MeasureRow.Accuracy;

/**
 * Links to Wikidata. {@code link}: gold entities with an id for which an entity that is the same
 * carries this id. {@code link wrong}: system entities with an id that are the same as gold
 * entities with ids, none of which is theirs; the lower the better.
 */
final class LinkMeasure implements Measure {

  /** Name of the row that counts contradictions. */
  static final String WRONG = "link wrong";

  private int goldLinks;
  private int found;
  private int checkedLinks;
  private int wrong;

  @Override
  public void add(DocumentPair pair, Consumer<Disagreement> disagreements) {
    Map<String, String> gold = pair.gold().links();
    Map<String, String> system = pair.system().links();
    gold.forEach(
        (entity, id) -> {
          goldLinks++;
          if (isFound(entity, id, pair)) {
            found++;
          }
        });
    system.forEach(
        (entity, id) -> {
          List<String> known =
              pair.entities().goldOf(entity).stream()
                  .filter(gold::containsKey)
                  .map(gold::get)
                  .toList();
          if (!known.isEmpty()) {
            checkedLinks++;
            wrong += known.contains(id) ? 0 : 1;
          }
        });
  }

  private static boolean isFound(String goldEntity, String id, DocumentPair pair) {
    return pair.system().links().entrySet().stream()
        .anyMatch(
            link -> link.getValue().equals(id) && pair.entities().same(goldEntity, link.getKey()));
  }

  @Override
  public List<MeasureRow> rows() {
    return List.of(Accuracy.of("link", found, goldLinks), Accuracy.of(WRONG, wrong, checkedLinks));
  }
}
