package org.dragoman.model;

/**
 * A form of an entity's name in the texts.
 *
 * @param name as written
 * @param count how often
 */
public record NameCount(String name, int count) {}
