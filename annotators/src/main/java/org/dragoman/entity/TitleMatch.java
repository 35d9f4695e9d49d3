package org.dragoman.entity;

import org.dragoman.model.RelationStatus;

/**
 * A title in a text. Offsets are UTF-16 code units.
 *
 * @param title the entry that matched
 * @param begin where it begins, with the modifiers before it ("former" of "former president")
 * @param titleBegin where the title itself begins, without them
 * @param end where it ends, with the modifiers after it ("-elect" of "president-elect"); the dot of
 *     an abbreviation is outside
 * @param plural whether it is written as a plural
 * @param status when the office is held, where a modifier says so; else null
 */
public record TitleMatch(
    Title title, int begin, int titleBegin, int end, boolean plural, RelationStatus status) {}
