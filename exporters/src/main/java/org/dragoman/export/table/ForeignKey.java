package org.dragoman.export.table;

import java.util.List;

/**
 * Columns whose values, where none of them is NULL, stand in another table.
 *
 * @param columns in this table
 * @param table name of the other table; it may be this one
 * @param references the columns there, in the same order
 */
public record ForeignKey(List<String> columns, String table, List<String> references) {}
