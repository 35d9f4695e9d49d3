/**
 * The tables of a result, defined once: their columns with the value each takes from the records,
 * their keys and what they mean. Header, types, data package, schema of the JSON twin and data
 * dictionary are derived from it.
 */
package org.dragoman.export.table;
