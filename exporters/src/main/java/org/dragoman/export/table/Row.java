package org.dragoman.export.table;

import java.time.LocalDate;

/** A row of a table. Getters take the name of a column and give null for NULL. Immutable. */
public final class Row {

  private final Table<?> table;
  private final Object[] values;

  Row(Table<?> table, Object[] values) {
    this.table = table;
    this.values = values;
  }

  /** Returns the table it belongs to. */
  public Table<?> table() {
    return table;
  }

  /**
   * Returns a value as the column's type gives it; enums of the records count as text.
   *
   * @param column name of a column
   * @return null for NULL
   * @throws IllegalArgumentException if the table has no such column
   */
  public Object value(String column) {
    return values[table.position(column)];
  }

  /** Returns the value at a position, from 0; null for NULL. */
  public Object value(int position) {
    return values[position];
  }

  /** Returns a text; null for NULL. */
  public String text(String column) {
    Object value = value(column);
    return value == null ? null : value.toString();
  }

  /** Returns a whole number; null for NULL. */
  public Integer integer(String column) {
    return (Integer) value(column);
  }

  /** Returns a number with decimals; null for NULL. */
  public Double number(String column) {
    return (Double) value(column);
  }

  /** Returns a day; null for NULL. */
  public LocalDate date(String column) {
    return (LocalDate) value(column);
  }

  /** Returns a truth value; null for NULL. */
  public Boolean truth(String column) {
    return (Boolean) value(column);
  }
}
