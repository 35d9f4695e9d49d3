package org.dragoman.train.data;

import java.util.List;
import org.dragoman.engine.TsvResource;

/**
 * A data set that names are trained on, as {@code datasets.tsv} lists it.
 *
 * @param name file name without {@code .train.jsonl.gz}
 * @param weight how often each of its sentences is shown, 0 to leave it out
 * @param otherIsUnknown whether its type OTHER holds names of ours too, so that it says nothing
 * @param licence licence of text and annotation
 */
public record DataSet(String name, double weight, boolean otherIsUnknown, String licence) {

  /** Returns all data sets, in the order of the file. */
  public static List<DataSet> all() {
    return TsvResource.rows(DataSet.class, "datasets.tsv").stream()
        .map(
            row ->
                new DataSet(
                    row.get("name"),
                    Double.parseDouble(row.get("weight")),
                    row.get("other").equals("unknown"),
                    row.get("licence")))
        .toList();
  }
}
