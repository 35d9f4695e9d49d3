/** Structure of a document (articles, zones), sentences, tokens, and syntax as rules read it. */
package org.dragoman.text;
