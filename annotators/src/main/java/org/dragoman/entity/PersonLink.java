package org.dragoman.entity;

import org.dragoman.knowledge.KnowledgeEntry;

/**
 * The person of the knowledge base that a name stands for.
 *
 * @param reason what speaks for it, such as "surname + title + country"
 * @param confidence from 0 to 1
 */
record PersonLink(KnowledgeEntry entry, String reason, double confidence) {}
