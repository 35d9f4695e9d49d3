package org.dragoman.export.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A table: what it is called, what its columns mean, its keys, and how its rows come from the
 * records. Immutable, safe for several threads.
 *
 * @param <S> what rows come from: a document or an entity of the corpus
 */
public final class Table<S> {

  private final String name;
  private final String description;
  private final List<Column> columns;
  private final Map<String, Integer> positions = new LinkedHashMap<>();
  private final List<String> primaryKey;
  private final List<ForeignKey> foreignKeys;
  private final Function<S, Stream<Object[]>> values;

  private Table(
      String name,
      String description,
      List<Column> columns,
      List<String> primaryKey,
      List<ForeignKey> foreignKeys,
      Function<S, Stream<Object[]>> values) {
    this.name = name;
    this.description = description;
    this.columns = List.copyOf(columns);
    this.primaryKey = primaryKey;
    this.foreignKeys = List.copyOf(foreignKeys);
    this.values = values;
    columns.forEach(column -> positions.put(column.name(), positions.size()));
  }

  /** Returns its name, which is that of its file without {@code .csv}. */
  public String name() {
    return name;
  }

  /** Returns what a row stands for. */
  public String description() {
    return description;
  }

  /** Returns its columns in order. */
  public List<Column> columns() {
    return columns;
  }

  /** Returns the columns that tell its rows apart. */
  public List<String> primaryKey() {
    return primaryKey;
  }

  /** Returns the keys into other tables. */
  public List<ForeignKey> foreignKeys() {
    return foreignKeys;
  }

  /**
   * Returns the rows of a source, in order.
   *
   * @throws IllegalArgumentException if the source refers to something it does not have
   */
  public Stream<Row> rows(S source) {
    return values.apply(source).map(row -> new Row(this, row));
  }

  /**
   * Returns a row of values that were read.
   *
   * @param read a value for each column, null for NULL, of the types that {@link ColumnType#parse}
   *     gives
   */
  public Row row(Object[] read) {
    if (read.length != columns.size()) {
      throw new IllegalArgumentException(
          name + " has " + columns.size() + " columns, not " + read.length);
    }
    return new Row(this, read.clone());
  }

  /**
   * Returns the position of a column, from 0.
   *
   * @throws IllegalArgumentException if there is none of the name
   */
  public int position(String column) {
    Integer position = positions.get(column);
    if (position == null) {
      throw new IllegalArgumentException(
          name + " has no column '" + column + "' but " + positions.keySet());
    }
    return position;
  }

  @Override
  public String toString() {
    return name;
  }

  static <S, R> Builder<S, R> of(String name, String description, Function<S, Stream<R>> records) {
    return new Builder<>(name, description, records);
  }

  /**
   * Collects the columns of a table.
   *
   * @param <S> what rows come from
   * @param <R> what one row comes from
   */
  static final class Builder<S, R> {

    private final String name;
    private final String description;
    private final Function<S, Stream<R>> records;
    private final List<Column> columns = new ArrayList<>();
    private final List<Function<? super R, Object>> values = new ArrayList<>();
    private final List<ForeignKey> foreignKeys = new ArrayList<>();
    private List<String> primaryKey = List.of();

    private Builder(String name, String description, Function<S, Stream<R>> records) {
      this.name = name;
      this.description = description;
      this.records = records;
    }

    Builder<S, R> column(Column column, Function<? super R, Object> value) {
      columns.add(column);
      values.add(value);
      return this;
    }

    Builder<S, R> primaryKey(String... keyColumns) {
      primaryKey = List.of(keyColumns);
      return this;
    }

    Builder<S, R> foreignKey(String column, String table, String reference) {
      foreignKeys.add(new ForeignKey(List.of(column), table, List.of(reference)));
      return this;
    }

    Builder<S, R> foreignKey(List<String> keyColumns, String table) {
      foreignKeys.add(new ForeignKey(keyColumns, table, keyColumns));
      return this;
    }

    Table<S> build() {
      List<Function<? super R, Object>> taken = List.copyOf(values);
      return new Table<>(
          name,
          description,
          columns,
          primaryKey,
          foreignKeys,
          source ->
              records
                  .apply(source)
                  .map(record -> taken.stream().map(value -> value.apply(record)).toArray()));
    }
  }
}
