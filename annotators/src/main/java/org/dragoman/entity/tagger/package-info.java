/**
 * The linear name tagger: a conditional random field over hashed features of words, their forms,
 * their neighbours, the lexicons and the document. No parser, no neural network.
 */
package org.dragoman.entity.tagger;
