/** Sentences, tokens, parts of speech, lemmas and Universal Dependencies by NLP4J. */
package org.dragoman.text.nlp4j;
