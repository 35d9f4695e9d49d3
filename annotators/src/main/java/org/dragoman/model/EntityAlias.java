package org.dragoman.model;

/**
 * The id of an entity of an earlier run that now goes under another.
 *
 * @param aliasId the id of earlier runs
 * @param entityId the id it was merged into
 */
public record EntityAlias(String aliasId, String entityId) {}
