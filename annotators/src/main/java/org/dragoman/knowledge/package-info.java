/**
 * What Dragoman knows about the world without a net: countries with their demonyms, places,
 * organisations, persons of public life, and given names. {@link
 * org.dragoman.knowledge.KnowledgeBase} is the face; the facts lie in tab-separated files beside
 * it, whose headers name their format, source and licence. A Wikidata id stands there only where it
 * is sure.
 */
package org.dragoman.knowledge;
